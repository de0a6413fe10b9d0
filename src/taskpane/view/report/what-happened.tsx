import { Button, Field, Textarea } from "@fluentui/react-components";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { Choice } from "./choices.tsx";
import type { ReportProps } from "./report-props.ts";
import { useField } from "./use-field.ts";

/** One sentence, as the mail shows it, that can be changed; without a mail, the two fields for it. */
export function WhatHappened({ state, send }: ReportProps) {
  const { report } = useTexts();
  const styles = useStyles();
  const { form, about, unfolded } = state;
  const isWritten = unfolded.includes("what");
  return (
    <>
      {about === "nothing" ? (
        <p className={styles.sentence}>{report.intro}</p>
      ) : (
        !isWritten && (
          <section className={styles.card} aria-label={report.shown[about]} data-shown>
            <span className={styles.quiet}>{report.shown[about]}</span>
            <p className={styles.sentence} data-description>
              {form.description}
            </p>
            {form.scenario === "near_miss" && <span className={styles.quiet}>{report.notSent}</span>}
            <div>
              <Button
                size="small"
                data-do="change"
                onClick={() => {
                  send({ type: "unfold", part: "what" });
                }}
              >
                {report.change}
              </Button>
            </div>
          </section>
        )
      )}
      {isWritten && <Written state={state} send={send} />}
      {!isWritten && form.scenario === null && <Scenario state={state} send={send} />}
    </>
  );
}

function Written({ state, send }: ReportProps) {
  const { fields } = useTexts().report;
  const { problemOf, change } = useField({ state, send });
  const problem = problemOf("description");
  return (
    <>
      <Scenario state={state} send={send} />
      <div data-field="description">
        <Field
          label={fields.description}
          hint={fields.descriptionHint}
          {...(problem === undefined ? {} : { validationMessage: problem })}
        >
          <Textarea
            name="description"
            rows={4}
            resize="vertical"
            maxLength={5_000}
            value={state.form.description}
            onChange={(_event, { value }) => {
              change({ description: value });
            }}
          />
        </Field>
      </div>
    </>
  );
}

function Scenario({ state, send }: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { problemOf, change } = useField({ state, send });
  return (
    <div data-field="scenario">
      <Choice
        name="scenario"
        label={fields.scenario}
        names={{ ...labels.scenarios, other: fields.otherOrUnknown }}
        value={state.form.scenario}
        problem={problemOf("scenario")}
        onChange={(scenario) => {
          change({ scenario });
        }}
      />
    </div>
  );
}
