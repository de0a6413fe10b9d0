import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { canUndo } from "../../mend/undo.ts";
import { useTexts } from "../language.ts";
import { nameMend } from "../name-mend.ts";
import type { ReviewProps } from "./review-props.ts";

/** What was just put right, with the way back; or that it did not work. */
export function DoneBar({ state, send }: ReviewProps) {
  const { review } = useTexts();
  const { done, trouble } = state;
  if (trouble !== null) {
    return (
      <MessageBar intent="error" layout="multiline" data-trouble={trouble}>
        <MessageBarBody>{trouble === "mend" ? review.mendFailed : review.undoTooLate}</MessageBarBody>
      </MessageBar>
    );
  }
  if (done === null) return null;
  const isPossible = canUndo(done.changes);
  return (
    <MessageBar intent="info" layout="multiline" data-done={done.mend.do}>
      <MessageBarBody>
        {nameMend(done.mend, review.mended)} {isPossible ? "" : review.cannotUndo}
      </MessageBarBody>
      {isPossible && (
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={state.busy !== null}
            data-do="undo"
            onClick={() => {
              send({ type: "undo" });
            }}
          >
            {review.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
