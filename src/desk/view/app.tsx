import {
  Button,
  Field,
  FluentProvider,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Store } from "#web/create-store.ts";
import { ErrorBoundary } from "#web/error-boundary.ts";
import { useStore } from "#web/use-store.ts";
import type { DeskEvent, DeskState } from "../state/desk-state.ts";
import { fillTemplate } from "#web/fill-template.ts";
import type { Texts } from "../wording/texts.ts";
import { Crashed } from "./crashed.tsx";
import { type DeskProps, Language, useTexts } from "./desk-props.ts";
import { EntryPage } from "./entry-page.tsx";
import { ListPage } from "./list-page.tsx";
import { LogPage } from "./log-page.tsx";
import { StatisticsPage } from "./statistics-page.tsx";
import { useStyles } from "./styles.ts";
import { useArrival } from "./use-arrival.ts";

export interface AppProps {
  readonly store: Store<DeskState, DeskEvent>;
  readonly texts: Texts;
  readonly isDark: boolean;
  /** Development sign-in: anybody can be anybody. */
  readonly isTest: boolean;
}

/** The data protection officer's desk. */
export function App({ store, texts, isDark, isTest }: AppProps) {
  const state = useStore(store);
  return (
    <Language value={texts}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
        <Desk state={state} send={store.dispatch} isTest={isTest} />
      </FluentProvider>
    </Language>
  );
}

function Desk({ state, send, isTest }: DeskProps & { readonly isTest: boolean }) {
  const texts = useTexts();
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useArrival(main, state.route, `${titleOf(state, texts)} · ${texts.title}`);
  return (
    <div className={styles.page}>
      {isTest && <p className={styles.test}>{texts.test}</p>}
      <header className={styles.header}>
        <span className={styles.title}>{texts.title}</span>
        <Pages state={state} send={send} />
        {isTest ? <RoleChooser state={state} send={send} /> : <SignOutButton state={state} send={send} />}
      </header>
      <main ref={main} className={styles.main} data-showing={state.route.page}>
        <ErrorBar state={state} send={send} />
        <ErrorBoundary
          key={state.route.page}
          of={state}
          fallback={(frames) => (
            <Crashed
              frames={frames}
              retry={() => {
                send({ type: "retry" });
              }}
            />
          )}
        >
          {state.route.page === "list" && <ListPage state={state} send={send} />}
          {state.route.page === "entry" && <EntryPage state={state} send={send} />}
          {state.route.page === "statistics" && <StatisticsPage state={state} send={send} />}
          {state.route.page === "log" && <LogPage state={state} send={send} />}
        </ErrorBoundary>
      </main>
    </div>
  );
}

function Pages({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <nav className={styles.nav}>
      {(["list", "statistics", "log"] as const).map((page) => (
        <Button
          key={page}
          appearance="subtle"
          className={mergeClasses(state.route.page === page && styles.chosen)}
          aria-current={state.route.page === page ? "page" : undefined}
          data-page={page}
          onClick={() => {
            send({ type: "go", route: { page } });
          }}
        >
          {texts.nav[page]}
        </Button>
      ))}
    </nav>
  );
}

/** Number and year, and nothing of the case: a title is seen by whoever looks over a shoulder. */
function titleOf({ route, statisticsYear }: DeskState, texts: Texts): string {
  if (route.page === "entry") return fillTemplate(texts.entry.title, { number: `${route.year}-${route.no}` });
  if (route.page === "statistics") return fillTemplate(texts.statistics.title, { year: statisticsYear });
  return texts.nav[route.page];
}

function SignOutButton({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  if (state.error?.code === "sign-in" || state.error?.code === "wrong-account") return null;
  return (
    <Button
      appearance="subtle"
      className={styles.chooser}
      data-do="sign-out"
      onClick={() => {
        send({ type: "sign-out" });
      }}
    >
      {texts.signOut}
    </Button>
  );
}

function RoleChooser({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Field label={texts.role} orientation="horizontal" className={styles.chooser}>
      <Select
        name="role"
        value={state.role}
        onChange={(_event, { value }) => {
          send({ type: "role", role: value });
        }}
      >
        {Object.entries(texts.roles).map(([role, words]) => (
          <option key={role} value={role}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What went wrong, in one line, with the way on; what was written stays where it is. */
function ErrorBar({ state, send }: DeskProps) {
  const texts = useTexts();
  const { error } = state;
  if (error === null) return null;
  const names: Readonly<Partial<Record<string, string>>> = texts.fields;
  const problems = error.problems.map(({ path, found }) => `${names[path] ?? path} (${found})`).join(", ");
  const isSignIn = error.code === "sign-in" || error.code === "wrong-account";
  return (
    <MessageBar intent="error" layout="multiline" data-trouble={error.code}>
      <MessageBarBody>
        {fillTemplate(texts.error[error.code], { problems })}
        {error.request !== undefined && (
          <>
            {" "}
            <small data-request={error.request}>{fillTemplate(texts.errorId, { id: error.request })}</small>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          data-do={isSignIn ? "sign-in" : "retry"}
          onClick={() => {
            send({ type: isSignIn ? "sign-in" : "retry" });
          }}
        >
          {isSignIn ? texts.signIn : texts.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
