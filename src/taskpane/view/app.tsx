import { FluentProvider, MessageBar, MessageBarBody, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { nameUnreadReasons } from "#core/wording/format-prompt.ts";
import type { Language as LanguageCode } from "#core/wording/texts.ts";
import type { MineEvent, MineState } from "../mine/mine-state.ts";
import type { ReportEvent, ReportState } from "../report/report-state.ts";
import type { ReviewEvent, ReviewState } from "../review/review-state.ts";
import type { Store } from "#web/create-store.ts";
import { ErrorBoundary } from "#web/error-boundary.ts";
import { useStore } from "#web/use-store.ts";
import { formatCount } from "#web/fill-template.ts";
import { textsIn } from "../wording/texts.ts";
import { Crashed } from "./crashed.tsx";
import { ForgetContacts } from "./forget-contacts.tsx";
import { Language, useTexts } from "./language.ts";
import { MinePage } from "./mine/mine-page.tsx";
import { ReportPage } from "./report/report-page.tsx";
import type { ReportContext } from "./report/report-props.ts";
import { ReviewPage } from "./review/review-page.tsx";
import type { Unlock } from "./review/locked-file.tsx";
import { useStyles } from "./styles.ts";
import { ViewSwitch } from "./view-switch.tsx";

export type View = "review" | "report" | "mine";

export interface AppProps {
  readonly language: LanguageCode;
  readonly isDark: boolean;
  readonly firstView: View;
  /** Null where nothing is being written. */
  readonly review: Store<ReviewState, ReviewEvent> | null;
  /** Opens a locked attachment with a password; says whether it did. */
  readonly unlock: Unlock;
  readonly report: Store<ReportState, ReportEvent>;
  /** Null where there is no register. */
  readonly mine: Store<MineState, MineEvent> | null;
  readonly around: ReportContext;
  /** Left out where nobody is remembered. */
  readonly forgetContacts?: (() => Promise<void>) | undefined;
}

/** The pane: review what is being written, report a breach, follow own reports. */
export function App(props: AppProps) {
  return (
    <Language value={textsIn(props.language)}>
      <FluentProvider theme={props.isDark ? webDarkTheme : webLightTheme}>
        <Pages {...props} />
      </FluentProvider>
    </Language>
  );
}

function Pages({ language, firstView, review, unlock, report, mine, around, forgetContacts }: AppProps) {
  const styles = useStyles();
  const [view, setView] = useState(firstView);
  const views: readonly View[] = [...(review ? ["review" as const] : []), "report", ...(mine ? ["mine" as const] : [])];
  return (
    <div className={styles.page}>
      {views.length > 1 && <ViewSwitch views={views} view={view} choose={setView} />}
      <main className={styles.body} data-showing={view}>
        {mine !== null && view !== "mine" && <WaitingBar store={mine} report={report} />}
        <ErrorBoundary key={view} fallback={(frames, retry) => <Crashed frames={frames} retry={retry} />}>
          {view === "review" && review !== null && <Review store={review} unlock={unlock} language={language} />}
          {view === "review" && forgetContacts !== undefined && <ForgetContacts forget={forgetContacts} />}
          {view === "report" && (
            <Report
              store={report}
              around={around}
              addTo={
                mine === null
                  ? undefined
                  : (id) => {
                      mine.dispatch({ type: "open", id });
                      setView("mine");
                    }
              }
            />
          )}
          {view === "mine" && mine !== null && (
            <Mine
              store={mine}
              report={report}
              leave={() => {
                setView("report");
              }}
            />
          )}
        </ErrorBoundary>
      </main>
    </div>
  );
}

function Review({
  store,
  unlock,
  language,
}: {
  readonly store: Store<ReviewState, ReviewEvent>;
  readonly unlock: Unlock;
  readonly language: LanguageCode;
}) {
  return (
    <ReviewPage state={useStore(store)} send={store.dispatch} unlock={unlock} because={nameUnreadReasons(language)} />
  );
}

function Report({
  store,
  around,
  addTo,
}: {
  readonly store: AppProps["report"];
  readonly around: ReportContext;
  readonly addTo: ((id: string) => void) | undefined;
}) {
  return <ReportPage state={useStore(store)} send={store.dispatch} around={around} addTo={addTo} />;
}

function Mine({
  store,
  report,
  leave,
}: {
  readonly store: Store<MineState, MineEvent>;
  readonly report: AppProps["report"];
  readonly leave: () => void;
}) {
  return (
    <MinePage
      state={useStore(store)}
      send={store.dispatch}
      edit={(form, problems) => {
        report.dispatch({ type: "edit", form, problems });
        leave();
      }}
    />
  );
}

/** That something still waits is said wherever one is, except where the form says it itself. */
function WaitingBar({
  store,
  report,
}: {
  readonly store: Store<MineState, MineEvent>;
  readonly report: AppProps["report"];
}) {
  const { kept } = useTexts().report;
  const { waiting } = useStore(store);
  const { stage, form } = useStore(report);
  const others = waiting.filter((one) => stage.kind !== "kept" || one.form.id !== form.id);
  if (others.length === 0 || stage.kind === "filing") return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-waiting-bar>
      <MessageBarBody>{formatCount(kept.waiting, others.length)}</MessageBarBody>
    </MessageBar>
  );
}
