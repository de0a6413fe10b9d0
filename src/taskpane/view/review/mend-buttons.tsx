import { Button } from "@fluentui/react-components";
import type { Mend } from "../../mend/mend.ts";
import { useTexts } from "../language.ts";
import { nameMend } from "../name-mend.ts";
import { useStyles } from "../styles.ts";
import type { ReviewProps } from "./review-props.ts";

/** One button a mend, the first of them the one to press. */
export function MendButtons({ mends, state, send }: ReviewProps & { readonly mends: readonly Mend[] }) {
  const texts = useTexts().review;
  const styles = useStyles();
  return mends.map((mend, index) => (
    <Button
      key={JSON.stringify(mend)}
      className={styles.button}
      size="small"
      appearance={index === 0 ? "primary" : "secondary"}
      disabledFocusable={state.busy !== null}
      data-mend={mend.do}
      onClick={() => {
        send({ type: "mend", mend });
      }}
    >
      {nameMend(mend, texts.mends)}
    </Button>
  ));
}
