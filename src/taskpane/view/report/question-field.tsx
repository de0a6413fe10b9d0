import { thingOf } from "../../report/report-form.ts";
import type { Question as QuestionName } from "../../report/questions.ts";
import { useTexts } from "../language.ts";
import { Choice, ManyChoices, Question } from "./choices.tsx";
import { DataQuestion } from "./data-question.tsx";
import { HowMany } from "./how-many.tsx";
import { MomentField } from "./moment-field.tsx";
import type { ReportProps } from "./report-props.ts";
import { useField } from "./use-field.ts";

type Props = ReportProps & { readonly question: QuestionName };

/** One question of the report, whichever it is. */
export function QuestionField(props: Props) {
  return (
    <div data-field={props.question}>
      <Asked {...props} />
    </div>
  );
}

function Asked({ question, state, send }: Props) {
  switch (question) {
    case "opened":
    case "recalled":
    case "ongoing":
      return <YesOrNo question={question} state={state} send={send} />;
    case "happened":
    case "noticed":
      return <When question={question} state={state} send={send} />;
    case "dataCategories":
      return <DataQuestion state={state} send={send} />;
    case "subjects":
      return <HowMany state={state} send={send} />;
    case "subjectCategories":
      return <WhoseData state={state} send={send} />;
    default:
      return <OneOf question={question} state={state} send={send} />;
  }
}

function YesOrNo({ question, state, send }: ReportProps & { readonly question: "opened" | "recalled" | "ongoing" }) {
  const { asked, labels } = useTexts().report;
  const { change } = useField({ state, send });
  const { form } = state;
  return (
    <Question
      name={question}
      label={question === "ongoing" ? asked.ongoing : asked[question][thingOf(form)]}
      names={labels.answers}
      value={form[question]}
      onChange={(answer) => {
        change({ [question]: answer });
      }}
    />
  );
}

function When({ question, state, send }: ReportProps & { readonly question: "happened" | "noticed" }) {
  const { fields } = useTexts().report;
  const { problemOf, change } = useField({ state, send });
  const { form } = state;
  const isHappened = question === "happened";
  return (
    <MomentField
      name={question}
      label={fields[question]}
      day={isHappened ? form.happenedDay : form.noticedDay}
      time={isHappened ? form.happenedTime : form.noticedTime}
      problem={problemOf(isHappened ? "happenedDay" : "noticedDay")}
      onChange={(day, time) => {
        change(isHappened ? { happenedDay: day, happenedTime: time } : { noticedDay: day, noticedTime: time });
      }}
    />
  );
}

function WhoseData({ state, send }: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { change } = useField({ state, send });
  return (
    <ManyChoices
      label={fields.subjectCategories}
      names={labels.subjectCategories}
      values={state.form.subjectCategories}
      onChange={(subjectCategories) => {
        change({ subjectCategories });
      }}
    />
  );
}

function OneOf({
  question,
  state,
  send,
}: ReportProps & { readonly question: "recipientKind" | "channel" | "encrypted" | "causeDetail" | "unit" }) {
  const { fields, labels } = useTexts().report;
  const { change } = useField({ state, send });
  const { form, units } = state;
  if (question === "unit") {
    if (units.length === 0) return null;
    return (
      <Choice
        name="unit"
        label={fields.unit}
        names={Object.fromEntries(units.map((unit) => [unit, unit]))}
        value={form.unit === "" ? null : form.unit}
        unsaid={fields.unknown}
        onChange={(unit) => {
          change({ unit: unit ?? "" });
        }}
      />
    );
  }
  const names = {
    recipientKind: labels.disclosedTo,
    channel: labels.channels,
    encrypted: labels.encryptions,
    causeDetail: labels.causeDetails,
  }[question];
  return (
    <Choice<string>
      name={question}
      label={fields[question]}
      names={names}
      value={form[question]}
      unsaid={fields.unknown}
      onChange={(value) => {
        change({ [question]: value });
      }}
    />
  );
}
