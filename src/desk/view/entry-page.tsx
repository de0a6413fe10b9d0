import { Button, Spinner } from "@fluentui/react-components";
import { showMoment } from "#web/show-moment.ts";
import type { Shown } from "../state/desk-state.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { AroundEntry } from "./around-entry.tsx";
import { AssessmentHelp } from "./assessment-help.tsx";
import { DeadlineBadge } from "./deadline-badge.tsx";
import { Decisions } from "./decisions.tsx";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { FieldEditor } from "./field-editor.tsx";
import { ASSESSMENT, AUTHORITY, CITIZENS, FACTS, type FieldKind, type FieldName } from "./fields.ts";
import { Measures } from "./measures.tsx";
import { Merge } from "./merge.tsx";
import { useStyles } from "./styles.ts";

/** One case: what happened, its assessment, the two decisions, and everything that stands around it. */
export function EntryPage({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  const { shown } = state;
  if (shown === null) return state.error === null ? <Spinner label={texts.loading} data-phase="loading" /> : null;
  return (
    <>
      <Head shown={shown} send={send} />
      <div className={styles.sticky}>
        <SaveBar state={state} send={send} />
        <Merge state={state} send={send} />
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Part title={texts.entry.facts} fields={FACTS} state={state} send={send} />
          <Measures state={state} send={send} />
        </div>
        <div className={styles.stack}>
          <Part title={texts.entry.assess} fields={ASSESSMENT} state={state} send={send}>
            <AssessmentHelp state={state} send={send} />
          </Part>
          <Part title={texts.entry.authority} fields={AUTHORITY} state={state} send={send} />
          <Part title={texts.entry.citizens} fields={CITIZENS} state={state} send={send} />
          <Decisions shown={shown} send={send} hasEdits={Object.keys(state.edits).length > 0} />
        </div>
        <AroundEntry state={state} send={send} />
      </div>
    </>
  );
}

function Head({ shown, send }: { readonly shown: Shown; readonly send: DeskProps["send"] }) {
  const texts = useTexts();
  const styles = useStyles();
  const { entry, clock } = shown;
  return (
    <div className={styles.bar}>
      <Button
        onClick={() => {
          send({ type: "go", route: { page: "list" } });
        }}
      >
        {texts.entry.back}
      </Button>
      <h1 className={styles.number}>{fillTemplate(texts.entry.title, { number: `${entry.year}-${entry.no}` })}</h1>
      <span>{texts.labels.states[entry.state]}</span>
      <DeadlineBadge left={clock.millisecondsLeft} isSettled={clock.status === "stopped"} />
      {clock.deadline !== null && <span>{showMoment(clock.deadline, texts.locale)}</span>}
      <Button
        appearance="subtle"
        onClick={() => {
          window.print();
        }}
      >
        {texts.entry.print}
      </Button>
    </div>
  );
}

function SaveBar({ state, send }: DeskProps) {
  const { entry } = useTexts();
  const styles = useStyles();
  const hasEdits = Object.keys(state.edits).length > 0;
  return (
    <div className={styles.bar} aria-live="polite">
      <Button
        appearance="primary"
        disabledFocusable={!hasEdits || state.isSaving}
        data-do="save"
        onClick={() => {
          if (hasEdits) send({ type: "save" });
        }}
      >
        {entry.save}
      </Button>
      {state.undo !== null && (
        <Button
          disabledFocusable={state.isSaving}
          data-do="undo"
          onClick={() => {
            send({ type: "undo" });
          }}
        >
          {entry.undo}
        </Button>
      )}
      {hasEdits && <span data-unsaved>{entry.unsaved}</span>}
      {state.isSaved && !hasEdits && <span data-saved>{entry.saved}</span>}
    </div>
  );
}

function Part({
  title,
  fields,
  state,
  send,
  children,
}: DeskProps & {
  readonly title: string;
  readonly fields: readonly (readonly [FieldName, FieldKind])[];
  readonly children?: React.ReactNode;
}) {
  const styles = useStyles();
  const current: Readonly<Partial<Record<string, unknown>>> = { ...state.shown?.entry, ...state.edits };
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{title}</h2>
      {fields.map(([name, kind]) => (
        <FieldEditor
          key={name}
          name={name}
          kind={kind}
          value={current[name]}
          edit={(edits) => {
            send({ type: "edit", edits });
          }}
        />
      ))}
      {children}
    </section>
  );
}
