import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import type { ReportForm } from "../../report/report-form.ts";
import { MAIL_SCENARIOS } from "../../report/report-form.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { Choice, ManyChoices } from "./choices.tsx";
import { Complaints } from "./complaints.tsx";
import { MomentField } from "./moment-field.tsx";
import { OnlyYouKnow } from "./only-you-know.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";

type Props = ReportProps & { readonly around: ReportContext };

/** The whole form, in the order in which one would tell it. */
export function ReportFormView({ state, send, around }: Props) {
  const { report } = useTexts();
  const styles = useStyles();
  const isFiling = state.stage.kind === "filing";
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "file" });
      }}
    >
      <WhatHappened state={state} send={send} />
      <WhenItHappened state={state} send={send} />
      <WhereItWent state={state} send={send} />
      <WhoseData state={state} send={send} />
      <HowMany state={state} send={send} />
      <Unit state={state} send={send} />
      <OnlyYouKnow state={state} send={send} contact={around.contact} />
      <Complaints state={state} />
      <Button type="submit" appearance="primary" size="large" disabledFocusable={isFiling} data-do="file">
        {isFiling ? report.filing : report.file}
      </Button>
    </form>
  );
}

function useField({ state, send }: ReportProps) {
  const { report } = useTexts();
  return {
    problemOf: (field: keyof ReportForm): string | undefined => {
      const problem = state.problems.find((one) => one.field === field);
      return problem === undefined ? undefined : report.problems[problem.kind];
    },
    change: (change: Partial<ReportForm>): void => {
      send({ type: "change", change });
    },
  };
}

function WhatHappened(props: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { problemOf, change } = useField(props);
  const { form } = props.state;
  const problem = problemOf("description");
  return (
    <>
      <Choice
        name="scenario"
        label={fields.scenario}
        names={labels.scenarios}
        value={form.scenario}
        problem={problemOf("scenario")}
        onChange={(scenario) => {
          change({ scenario });
        }}
      />
      <Field
        label={fields.description}
        hint={fields.descriptionHint}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Textarea
          name="description"
          rows={5}
          resize="vertical"
          maxLength={5_000}
          value={form.description}
          onChange={(_event, { value }) => {
            change({ description: value });
          }}
        />
      </Field>
    </>
  );
}

function WhenItHappened(props: ReportProps) {
  const { fields } = useTexts().report;
  const { problemOf, change } = useField(props);
  const { form } = props.state;
  return (
    <>
      <MomentField
        name="happened"
        label={fields.happened}
        day={form.happenedDay}
        time={form.happenedTime}
        problem={problemOf("happenedDay")}
        onChange={(happenedDay, happenedTime) => {
          change({ happenedDay, happenedTime });
        }}
      />
      <MomentField
        name="noticed"
        label={fields.noticed}
        day={form.noticedDay}
        time={form.noticedTime}
        problem={problemOf("noticedDay")}
        onChange={(noticedDay, noticedTime) => {
          change({ noticedDay, noticedTime });
        }}
      />
    </>
  );
}

function WhereItWent(props: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { problemOf, change } = useField(props);
  const { form } = props.state;
  return (
    <>
      <Choice
        name="recipientKind"
        label={fields.recipientKind}
        names={labels.disclosedTo}
        value={form.recipientKind}
        onChange={(recipientKind) => {
          change({ recipientKind });
        }}
      />
      <Choice
        name="channel"
        label={fields.channel}
        names={labels.channels}
        value={form.channel}
        onChange={(channel) => {
          change({ channel });
        }}
      />
      {MAIL_SCENARIOS.includes(form.scenario) && (
        <Choice
          name="encrypted"
          label={fields.encrypted}
          names={labels.encryptions}
          value={form.encrypted}
          problem={problemOf("encrypted")}
          onChange={(encrypted) => {
            change({ encrypted });
          }}
        />
      )}
      <Choice
        name="causeDetail"
        label={fields.causeDetail}
        names={labels.causeDetails}
        value={form.causeDetail}
        onChange={(causeDetail) => {
          change({ causeDetail });
        }}
      />
    </>
  );
}

function WhoseData(props: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { problemOf, change } = useField(props);
  const { form } = props.state;
  return (
    <>
      <ManyChoices
        label={fields.dataCategories}
        names={labels.dataCategories}
        values={form.dataCategories}
        problem={problemOf("dataCategories")}
        onChange={(dataCategories) => {
          change({ dataCategories });
        }}
      />
      <ManyChoices
        label={fields.subjectCategories}
        names={labels.subjectCategories}
        values={form.subjectCategories}
        onChange={(subjectCategories) => {
          change({ subjectCategories });
        }}
      />
    </>
  );
}

function HowMany(props: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { problemOf, change } = useField(props);
  const styles = useStyles();
  const { form } = props.state;
  const problem = problemOf("subjectsCount");
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{fields.subjects}</legend>
      <div className={styles.columns}>
        <Field label={fields.subjectsCount} {...(problem === undefined ? {} : { validationMessage: problem })}>
          <Input
            name="subjectsCount"
            inputMode="numeric"
            value={form.subjectsCount}
            onChange={(_event, { value }) => {
              change({ subjectsCount: value });
            }}
          />
        </Field>
        <Choice
          name="subjectsPrecision"
          label={fields.subjectsPrecision}
          names={labels.countPrecisions}
          value={form.subjectsPrecision}
          onChange={(precision) => {
            change({ subjectsPrecision: precision ?? "unknown" });
          }}
        />
      </div>
    </fieldset>
  );
}

function Unit(props: ReportProps) {
  const { fields } = useTexts().report;
  const { change } = useField(props);
  const { form, units } = props.state;
  if (units.length === 0) return null;
  return (
    <Choice
      name="unit"
      label={fields.unit}
      names={Object.fromEntries(units.map((unit) => [unit, unit]))}
      value={form.unit === "" ? null : form.unit}
      onChange={(unit) => {
        change({ unit: unit ?? "" });
      }}
    />
  );
}
