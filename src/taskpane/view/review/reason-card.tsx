import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import type { DataProtectionContact } from "#core/facts/organisation.ts";
import { fillTemplate } from "#web/fill-template.ts";
import type { ShownLine, ShownReason } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { FixButtons } from "./fix-buttons.tsx";
import { ReasonPicker } from "./reason-picker.tsx";
import type { ReviewProps } from "./review-props.ts";

type Props = ReviewProps & {
  readonly reason: ShownReason;
  /** The first that is left: its button is the one to press. */
  readonly isNext: boolean;
  readonly contact: DataProtectionContact;
};

/** One thing to look at: why, what fixes it, and what the sender can answer instead. */
export function ReasonCard({ reason, state, send, isNext, contact }: Props) {
  const { review } = useTexts();
  const styles = useStyles();
  const { fingerprint, rule, severity, isAnswered } = reason;
  const isAsked = state.asking?.fingerprint === fingerprint;
  const isAlarm = state.falseAlarms.includes(fingerprint);
  return (
    <li
      className={mergeClasses(styles.card, styles[isAnswered ? "answered" : severity])}
      data-rule={rule}
      {...(isNext ? { "data-next": true } : {})}
    >
      <p className={styles.sentence}>{reason.sentence}</p>
      <Lines lines={reason.lines} />
      {isAnswered ? (
        <Answered />
      ) : isAsked ? (
        <>
          {reason.fixes.length > 0 && (
            <div className={styles.actions}>
              <FixButtons fixes={reason.fixes} state={state} send={send} isNext={false} />
            </div>
          )}
          <ReasonPicker asking={state.asking} send={send} />
        </>
      ) : (
        <div className={styles.actions}>
          <FixButtons fixes={reason.fixes} state={state} send={send} isNext={isNext} />
          <AnswerButton reason={reason} send={send} isNext={isNext} />
          {!isAlarm && (
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
      {isAlarm && !isAnswered && severity === "block" && <StillStopped contact={contact} />}
    </li>
  );
}

function Answered() {
  const { review } = useTexts();
  const styles = useStyles();
  return (
    <div>
      <Badge className={styles.badge} appearance="tint" color="success">
        {review.answered}
      </Badge>
    </div>
  );
}

/** A false alarm on a stop changes nothing at Send: that is said, and who can help. */
function StillStopped({ contact }: Pick<Props, "contact">) {
  const { review } = useTexts();
  const styles = useStyles();
  const who = [contact.name, contact.phone, contact.mail].filter((part) => part !== "").join(", ");
  return (
    <span className={styles.quiet} role="status" data-still-stopped>
      {review.falseAlarmThanks} {review.stillStopped}{" "}
      {who === "" ? review.callNobody : fillTemplate(review.callForHelp, { who })}
    </span>
  );
}

function Lines({ lines }: { readonly lines: readonly ShownLine[] }) {
  const { review } = useTexts();
  const styles = useStyles();
  if (lines.length === 0) return null;
  const named = (part: string): string => (part === "" ? review.theText : part);
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={`${line.kind} ${line.part}`} data-line={line.kind}>
          {line.kind === "file"
            ? line.part
            : fillTemplate(review.stranger, { part: named(line.part), unlike: named(line.unlike) })}
        </li>
      ))}
    </ul>
  );
}

/** A warning is answered with a click, a rule that asks for a reason with a reason, and a stop not at all. */
function AnswerButton({ reason, send, isNext }: Pick<Props, "reason" | "send" | "isNext">) {
  const { review } = useTexts();
  const { rule, fingerprint, severity, about } = reason;
  if (severity === "block") return null;
  const isWarning = severity === "warn";
  return (
    <Button
      size="small"
      appearance={isNext && reason.fixes.length === 0 ? "primary" : "secondary"}
      data-answer={isWarning ? "is-right" : "give-reason"}
      onClick={() => {
        send(
          isWarning
            ? { type: "approve", rule, fingerprint, reason: review.signedRight }
            : { type: "ask", rule, fingerprint },
        );
      }}
    >
      {isWarning ? review.isRight[about] : review.giveReason}
    </Button>
  );
}
