import { Button } from "@fluentui/react-components";
import type { Fix } from "../../fix/fix.ts";
import { useTexts } from "../language.ts";
import { nameFix } from "../name-fix.ts";
import { useStyles } from "../styles.ts";
import type { ReviewProps } from "./review-props.ts";

/** One button a fix; where it is this card's turn, the first of them is the one to press. */
export function FixButtons({
  fixes,
  state,
  send,
  isNext,
}: ReviewProps & { readonly fixes: readonly Fix[]; readonly isNext: boolean }) {
  const texts = useTexts().review;
  const styles = useStyles();
  return fixes.map((fix, index) => (
    <Button
      key={JSON.stringify(fix)}
      className={styles.button}
      size="small"
      appearance={isNext && index === 0 ? "primary" : "secondary"}
      disabledFocusable={state.busy !== null}
      data-mend={fix.kind}
      onClick={() => {
        send({ type: "fix", fix });
      }}
    >
      {nameFix(fix, texts.fixes)}
    </Button>
  ));
}
