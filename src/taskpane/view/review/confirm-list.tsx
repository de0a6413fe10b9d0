import { Checkbox } from "@fluentui/react-components";
import type { ShownReason } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import type { ReviewProps } from "./review-props.ts";

/** A box for each recipient, and none for all: whoever ticks looks at each of them. */
export function ConfirmList({ reason, send }: { readonly reason: ShownReason; readonly send: ReviewProps["send"] }) {
  const { review } = useTexts();
  const styles = useStyles();
  return (
    <fieldset className={styles.confirm}>
      <legend className={styles.quiet}>{review.confirmEach}</legend>
      {reason.confirm.map(({ shown, fingerprint, isTicked }) => (
        <Checkbox
          key={fingerprint}
          label={shown}
          checked={isTicked}
          data-confirm={shown}
          onChange={(_event, { checked }) => {
            send({ type: "confirm", rule: reason.rule, fingerprint, isRight: checked === true });
          }}
        />
      ))}
    </fieldset>
  );
}
