import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import type { ShownReason } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { ConfirmList } from "./confirm-list.tsx";
import { FixButtons } from "./fix-buttons.tsx";
import { ReasonPicker } from "./reason-picker.tsx";
import type { ReviewProps } from "./review-props.ts";

/** One thing to look at: why, what fixes it, and what the sender can answer instead. */
export function ReasonCard({ reason, state, send }: ReviewProps & { readonly reason: ShownReason }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { fingerprint, rule, severity, isAnswered } = reason;
  const isAsked = state.asking?.fingerprint === fingerprint;
  const isAlarm = state.falseAlarms.includes(fingerprint);
  return (
    <li className={mergeClasses(styles.card, styles[isAnswered ? "answered" : severity])} data-rule={rule}>
      <p className={styles.sentence}>{reason.sentence}</p>
      {reason.confirm.length > 0 && <ConfirmList reason={reason} send={send} />}
      {isAnswered ? (
        <Badge className={styles.badge} appearance="tint" color="success">
          {review.answered}
        </Badge>
      ) : isAsked ? (
        <ReasonPicker asking={state.asking} send={send} />
      ) : (
        <div className={styles.actions}>
          <FixButtons fixes={reason.fixes} state={state} send={send} />
          {reason.confirm.length === 0 && <AnswerButton reason={reason} send={send} />}
          {isAlarm ? (
            <span className={styles.quiet} role="status">
              {review.falseAlarmThanks}
            </span>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              data-answer="false-alarm"
              onClick={() => {
                send({ type: "false-alarm", rule, fingerprint });
              }}
            >
              {review.falseAlarm}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** A warning is answered with a click, a rule that asks for a reason with a reason, and a stop not at all. */
function AnswerButton({ reason, send }: { readonly reason: ShownReason; readonly send: ReviewProps["send"] }) {
  const { review } = useTexts();
  const { rule, fingerprint, severity } = reason;
  if (severity === "block") return null;
  const isWarning = severity === "warn";
  return (
    <Button
      size="small"
      appearance={reason.fixes.length === 0 ? "primary" : "secondary"}
      data-answer={isWarning ? "is-right" : "give-reason"}
      onClick={() => {
        send(
          isWarning
            ? { type: "approve", rule, fingerprint, reason: review.signedRight }
            : { type: "ask", rule, fingerprint },
        );
      }}
    >
      {isWarning ? review.isRight : review.giveReason}
    </Button>
  );
}
