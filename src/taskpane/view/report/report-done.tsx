import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useTexts } from "../language.ts";
import { showMoment } from "#web/show-moment.ts";
import { useStyles } from "../styles.ts";
import { FirstAid } from "./first-aid.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";

type Props = ReportProps & {
  readonly around: ReportContext;
  /** Opens the report among the own ones, to add to it. */
  readonly addTo?: ((id: string) => void) | undefined;
};

/** The report has a number: what it is, by when the authority must know, and what happens next. */
export function ReportFiled({ state, send, around, addTo }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { filed } = texts.report;
  if (state.stage.kind !== "filed") return null;
  const { receipt, deadline } = state.stage;
  const isNearMiss = state.form.scenario === "near_miss";
  const number = `${receipt.year}-${receipt.no}`;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{isNearMiss ? filed.nearMiss : filed.title}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      <section className={styles.card} data-filed={number}>
        <span className={styles.quiet}>{filed.number}</span>
        <span className={styles.number}>{number}</span>
        {deadline !== null && (
          <>
            <span className={styles.quiet}>{filed.deadline}</span>
            <strong data-deadline={deadline}>{showMoment(deadline, texts.locale)}</strong>
          </>
        )}
        <p className={styles.sentence}>{isNearMiss ? filed.nextNearMiss : filed.next}</p>
      </section>
      <FirstAid state={state} around={around} />
      <div className={styles.actions}>
        {addTo !== undefined && (
          <Button
            data-do="add-to"
            onClick={() => {
              addTo(number);
            }}
          >
            {filed.add}
          </Button>
        )}
        <Button
          data-do="another"
          onClick={() => {
            send({ type: "another" });
          }}
        >
          {filed.another}
        </Button>
      </div>
    </>
  );
}

/** On this computer's disk and not in the register yet; said, and never silently dropped. */
export function ReportKept({ state, send, around }: Props) {
  const { kept } = useTexts().report;
  if (state.stage.kind !== "kept") return null;
  const { because } = state.stage;
  const needsSignIn = because === "sign-in" || because === "wrong-account";
  return (
    <>
      <MessageBar intent="warning" layout="multiline" data-kept={because}>
        <MessageBarBody>
          <MessageBarTitle>{kept.title}</MessageBarTitle> {kept[because]} {around.isLasting ? "" : kept.unlasting}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            data-do={needsSignIn ? "sign-in" : "retry"}
            onClick={() => {
              send({ type: needsSignIn ? "sign-in" : "retry" });
            }}
          >
            {needsSignIn ? kept.signIn : kept.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <FirstAid state={state} around={around} />
    </>
  );
}
