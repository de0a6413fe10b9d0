import { Button, Link } from "@fluentui/react-components";
import { askedFirst, askedLater } from "../../report/questions.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { Complaints } from "./complaints.tsx";
import { DangerQuestion } from "./danger-question.tsx";
import { QuestionField } from "./question-field.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";
import { WhatHappened } from "./what-happened.tsx";

type Props = ReportProps & { readonly around: ReportContext };

/** What happened, whether anyone is in danger, and Send: all else is asked below, and may be left. */
export function ReportFormView({ state, send, around }: Props) {
  const { report } = useTexts();
  const styles = useStyles();
  const isFiling = state.stage.kind === "filing";
  const isBreach = state.form.scenario !== "near_miss";
  return (
    <form
      className={styles.form}
      noValidate
      data-report={state.about}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "file" });
      }}
    >
      <WhatHappened state={state} send={send} />
      {isBreach && <DangerQuestion state={state} send={send} contact={around.contact} />}
      <div className={styles.sendBar}>
        <Complaints state={state} />
        <Button type="submit" appearance="primary" size="large" disabledFocusable={isFiling} data-do="file">
          {isFiling ? report.filing : report.file}
        </Button>
      </div>
      <MoreQuestions state={state} send={send} />
      {state.about !== "nothing" && (
        <div>
          <Link
            as="button"
            type="button"
            data-do="without-mail"
            onClick={() => {
              send({ type: "without-mail" });
            }}
          >
            {report.withoutMail}
          </Link>
        </div>
      )}
    </form>
  );
}

function MoreQuestions({ state, send }: ReportProps) {
  const { report } = useTexts();
  const styles = useStyles();
  const { scenario } = state.form;
  const first = askedFirst(scenario);
  const isMore = state.unfolded.includes("more");
  return (
    <>
      {first.length > 0 && (
        <section className={styles.form} aria-labelledby="more-questions" data-questions={first.length}>
          <div>
            <h2 className={styles.heading} id="more-questions">
              {report.now}
            </h2>
            <span className={styles.quiet}>{report.later}</span>
          </div>
          {first.map((question) => (
            <QuestionField key={question} question={question} state={state} send={send} />
          ))}
        </section>
      )}
      {isMore ? (
        <section className={styles.form} aria-label={report.more}>
          {askedLater(scenario).map((question) => (
            <QuestionField key={question} question={question} state={state} send={send} />
          ))}
        </section>
      ) : (
        <div>
          <Button
            aria-expanded={false}
            data-do="more"
            onClick={() => {
              send({ type: "unfold", part: "more" });
            }}
          >
            {report.more}
          </Button>
        </div>
      )}
    </>
  );
}
