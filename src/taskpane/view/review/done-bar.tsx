import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { canUndo } from "../../fix/undo.ts";
import { useTexts } from "../language.ts";
import { nameFix } from "../name-fix.ts";
import type { ReviewProps } from "./review-props.ts";

/** What was just put right, with the way back; or that it did not work. */
export function DoneBar({ state, send }: ReviewProps) {
  const { review } = useTexts();
  const { error } = state;
  const done = state.done.at(-1);
  if (error !== null) {
    return (
      <MessageBar intent="error" layout="multiline" data-trouble={error}>
        <MessageBarBody>{error === "fix" ? review.fixFailed : review.undoTooLate}</MessageBarBody>
      </MessageBar>
    );
  }
  if (done === undefined) return null;
  const isPossible = canUndo(done.changes);
  return (
    <MessageBar intent="info" layout="multiline" data-done={done.fix.kind}>
      <MessageBarBody>
        {nameFix(done.fix, review.fixed)} {isPossible ? "" : review.cannotUndo}
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
