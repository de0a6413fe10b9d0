import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Breach } from "#core/breach/breach.ts";
import { fieldOfPath } from "#core/wording/breach/say-problem.ts";
import type { Shown } from "../state/desk-state.ts";
import { AroundEntry } from "./around-entry.tsx";
import { AssessmentHelp } from "./assessment-help.tsx";
import { Decisions } from "./decisions.tsx";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Drafts } from "./drafts.tsx";
import { ErrorBar } from "./error-bar.tsx";
import { FieldGroup } from "./field-group.tsx";
import { AUTHORITY, CITIZENS, type FieldPlan, HAPPENED, MEANS } from "./fields.ts";
import { Measures } from "./measures.tsx";
import { Merge } from "./merge.tsx";
import { Nis2 } from "./nis2.tsx";
import { StatusBar } from "./status-bar.tsx";
import { StepCard } from "./step-card.tsx";
import { currentStep, lacksOf, type Step, stepOf, STEPS } from "./steps.ts";
import { useStyles } from "./styles.ts";

/** One case in three steps, with what stands around it beside them. */
export function EntryPage({ state, send }: DeskProps) {
  const texts = useTexts();
  const { shown } = state;
  if (shown === null)
    return state.error === null ? (
      <Spinner label={texts.loading} data-phase="loading" />
    ) : (
      <ErrorBar state={state} send={send} />
    );
  const { year, no } = shown.entry;
  return <Case key={`${year}-${no}`} state={state} send={send} shown={shown} />;
}

type CaseProps = DeskProps & { readonly shown: Shown };

function Case({ state, send, shown }: CaseProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Step, boolean>>>>({});
  // By what is saved: a step does not fold away while it is written in.
  const current = currentStep(shown.entry);
  const isOpen = (step: Step): boolean => chosen[step] ?? (shown.entry.closedAt === null && step === current);
  const goTo = (path: string): void => {
    setChosen({ ...chosen, [stepOf(path)]: true });
    focusSoon(fieldOfPath(path));
  };
  const toggle = (step: Step): void => {
    setChosen({ ...chosen, [step]: !isOpen(step) });
  };
  return (
    <>
      <div className={styles.sticky}>
        <StatusBar state={state} send={send} shown={shown} goTo={goTo} />
        <ErrorBar state={state} send={send} goTo={goTo} />
        <Merge state={state} send={send} />
      </div>
      <div className={styles.caseColumns}>
        <div className={styles.stack}>
          <Steps state={state} send={send} shown={shown} isOpen={isOpen} toggle={toggle} />
          <Drafts state={state} send={send} />
        </div>
        <AroundEntry state={state} send={send} />
      </div>
      <Foot send={send} />
    </>
  );
}

function Foot({ send }: Pick<DeskProps, "send">) {
  const { entry } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button
        data-do="case-file"
        onClick={() => {
          send({ type: "get-case-file", format: "pdf" });
        }}
      >
        {entry.caseFile}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          window.print();
        }}
      >
        {entry.print}
      </Button>
    </div>
  );
}

type StepsProps = CaseProps & { readonly isOpen: (step: Step) => boolean; readonly toggle: (step: Step) => void };

/** What happened, what it means, whom to tell. A case that is over is read and not written in. */
function Steps({ state, send, shown, isOpen, toggle }: StepsProps) {
  const entry: Breach = { ...shown.entry, ...state.edits };
  const lacks = lacksOf(entry);
  return STEPS.map((step) => (
    <StepCard
      key={step}
      step={step}
      lacking={lacks[step].length}
      isOpen={isOpen(step)}
      isOver={shown.entry.closedAt !== null}
      toggle={() => {
        toggle(step);
      }}
    >
      <StepFields step={step} state={state} send={send} shown={shown} entry={entry} />
    </StepCard>
  ));
}

function StepFields({ step, state, send, shown, entry }: CaseProps & { readonly step: Step; readonly entry: Breach }) {
  const texts = useTexts();
  const styles = useStyles();
  const group = (fields: readonly FieldPlan[]) => (
    <FieldGroup
      fields={fields}
      entry={entry}
      needed={lacksOf(entry)[step].map(({ path }) => fieldOfPath(path))}
      problems={state.error?.problems ?? []}
      edit={(edits) => {
        send({ type: "edit", edits });
      }}
    />
  );
  if (step === "happened") return group(HAPPENED);
  if (step === "means")
    return (
      <>
        {group(MEANS)}
        <AssessmentHelp state={state} send={send} />
        <Nis2 entry={entry} />
      </>
    );
  return (
    <>
      <h3 className={styles.heading}>{texts.entry.authority}</h3>
      {group(AUTHORITY)}
      <Decisions shown={shown} send={send} hasEdits={Object.keys(state.edits).length > 0} />
      <h3 className={styles.heading}>{texts.entry.citizens}</h3>
      {group(CITIZENS)}
      <Measures state={state} send={send} />
    </>
  );
}

/** The step is unfolded first; the field stands there after the next frame. */
function focusSoon(field: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(
        `[name="${field}"], [data-field="${field}"] input, [data-measures] input`,
      );
      const hidden = found?.closest("details");
      if (hidden !== null && hidden !== undefined) hidden.open = true;
      found?.scrollIntoView({ block: "center" });
      found?.focus();
    });
  });
}
