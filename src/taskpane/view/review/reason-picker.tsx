import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { Asking } from "../../review/review-state.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import type { ReviewProps } from "./review-props.ts";

/** A few concrete reasons and one in the sender's own words. */
export function ReasonPicker({ asking, send }: { readonly asking: Asking; readonly send: ReviewProps["send"] }) {
  const { reason } = useTexts().review;
  const styles = useStyles();
  const { choices } = reason;
  const isOther = asking.choice === choices.length;
  const given = isOther ? asking.text.trim() : choices[asking.choice ?? -1];
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (given) send({ type: "approve", rule: asking.rule, fingerprint: asking.fingerprint, reason: given });
      }}
    >
      <Field label={reason.title} hint={reason.holds}>
        <RadioGroup
          value={asking.choice === null ? "" : String(asking.choice)}
          onChange={(_event, { value }) => {
            send({ type: "choose", choice: Number(value) });
          }}
        >
          {[...choices, reason.other].map((label, index) => (
            <Radio key={label} value={String(index)} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {isOther && <OwnWords text={asking.text} send={send} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={!given} data-answer="save-reason">
          {reason.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            send({ type: "stop-asking" });
          }}
        >
          {reason.cancel}
        </Button>
      </div>
    </form>
  );
}

function OwnWords({ text, send }: { readonly text: string; readonly send: ReviewProps["send"] }) {
  const { reason } = useTexts().review;
  return (
    <Field label={reason.text} hint={reason.hint}>
      <Textarea
        value={text}
        maxLength={300}
        onChange={(_event, { value }) => {
          send({ type: "write", text: value });
        }}
      />
    </Field>
  );
}
