import { Badge, Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Problem } from "#core/breach/problem.ts";
import { idOf, type MineEvent, type MineState } from "../../mine/mine-state.ts";
import type { OwnReport } from "../../register/register-client.ts";
import type { ReportForm } from "../../report/report-form.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { showMoment } from "#web/show-moment.ts";
import { useStyles } from "../styles.ts";
import { Additions } from "./additions.tsx";

export interface MineProps {
  readonly state: MineState;
  readonly send: (event: MineEvent) => void;
  /** Takes a refused report back into the form. */
  readonly edit: (form: ReportForm, problems: readonly Problem[]) => void;
}

/** Own reports and their state, the ones on their way first. */
export function MinePage({ state, send, edit }: MineProps) {
  const { mine } = useTexts().report;
  const styles = useStyles();
  useEffect(() => {
    send({ type: "load" });
  }, [send]);
  const isEmpty = state.phase === "ready" && state.reports.length + state.waiting.length === 0;
  return (
    <section className={styles.section} aria-labelledby="mine" data-phase={state.phase}>
      <h1 className={styles.heading} id="mine">
        {mine.title}
      </h1>
      {state.phase === "loading" && <Spinner size="tiny" label={mine.loading} />}
      {(state.phase === "failed" || state.phase === "signed-out") && <NoList phase={state.phase} send={send} />}
      {isEmpty && <span className={styles.quiet}>{mine.empty}</span>}
      <ul className={styles.list}>
        <WaitingReports waiting={state.waiting} edit={edit} />
        {state.reports.map((report) => (
          <OwnReportCard key={idOf(report)} report={report} state={state} send={send} />
        ))}
      </ul>
      {state.canSignOut && state.phase === "ready" && <SignOut send={send} />}
    </section>
  );
}

/** Why there is no list, and what to do about it. */
function NoList({ phase, send }: Pick<MineProps, "send"> & { readonly phase: "failed" | "signed-out" }) {
  const { review, report } = useTexts();
  const isFailed = phase === "failed";
  return (
    <MessageBar intent={isFailed ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{isFailed ? report.mine.failed : report.mine.signedOut}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          data-do={isFailed ? "load" : "sign-in"}
          onClick={() => {
            send({ type: isFailed ? "load" : "sign-in" });
          }}
        >
          {isFailed ? review.retry : report.kept.signIn}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function SignOut({ send }: Pick<MineProps, "send">) {
  const { mine } = useTexts().report;
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        appearance="subtle"
        data-do="sign-out"
        onClick={() => {
          send({ type: "sign-out" });
        }}
      >
        {mine.signOut}
      </Button>
    </div>
  );
}

function WaitingReports({
  waiting,
  edit,
}: {
  readonly waiting: MineState["waiting"];
  readonly edit: MineProps["edit"];
}) {
  const { mine, labels } = useTexts().report;
  const styles = useStyles();
  return waiting.map(({ form, refused }) => (
    <li key={form.id} className={styles.card} data-waiting>
      <div className={styles.row}>
        <strong>{form.scenario === null ? "" : labels.scenarios[form.scenario]}</strong>
        <Badge className={styles.badge} appearance="tint" color={refused === null ? "warning" : "danger"}>
          {refused === null ? mine.waiting : mine.refused}
        </Badge>
      </div>
      {refused !== null && (
        <Button
          size="small"
          onClick={() => {
            edit(form, refused);
          }}
        >
          {mine.edit}
        </Button>
      )}
    </li>
  ));
}

function OwnReportCard({ report, state, send }: Pick<MineProps, "state" | "send"> & { readonly report: OwnReport }) {
  const texts = useTexts();
  const styles = useStyles();
  const { mine, labels } = texts.report;
  const id = idOf(report);
  const isOpen = state.opened === id;
  const when = (moment: string): string => showMoment(moment, texts.locale);
  return (
    <li className={styles.card} data-report={id}>
      <div className={styles.row}>
        <strong>
          {id} · {report.scenario === null ? "" : labels.scenarios[report.scenario]}
        </strong>
        <Badge className={styles.badge} appearance="tint" color="informative">
          {labels.states[report.state]}
        </Badge>
      </div>
      <span className={styles.quiet}>{fillTemplate(mine.filed, { when: when(report.filedAt) })}</span>
      {report.state === "reported" && report.deadline !== null && (
        <span className={styles.quiet}>{fillTemplate(mine.deadline, { when: when(report.deadline) })}</span>
      )}
      <span>{report.description}</span>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-expanded={isOpen}
          data-do="toggle"
          onClick={() => {
            send({ type: "toggle", id });
          }}
        >
          {mine.additions}
        </Button>
      </div>
      {isOpen && <Additions state={state} send={send} />}
    </li>
  );
}
