import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Shown } from "../state/desk-state.ts";
import type { DeskProps } from "./desk-props.ts";
import { useTexts } from "./desk-props.ts";
import { Prose } from "./inputs.tsx";
import { Notice } from "./notice.tsx";
import { useStyles } from "./styles.ts";

type Props = { readonly shown: Shown; readonly send: DeskProps["send"]; readonly hasEdits: boolean };

/** The notice to the authority, and the way out for what is no breach. */
export function Decisions({ shown, send, hasEdits }: Props) {
  const { entry: texts } = useTexts();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const canReject = !hasEdits && reason.trim() !== "";
  return (
    <>
      {(shown.next.includes("notified") || shown.entry.notifications.length > 0) && (
        <Notice sent={shown.entry.notifications} send={send} />
      )}
      {shown.next.includes("rejected") && (
        <details>
          <summary>{texts.move.rejected}</summary>
          <div className={styles.stack}>
            <Prose label={texts.rejectReason} name="move-reason" value={reason} set={setReason} />
            <div>
              <Button
                className={styles.button}
                data-move="rejected"
                disabledFocusable={!canReject}
                onClick={() => {
                  if (canReject) send({ type: "move", to: "rejected", reason: reason.trim() });
                }}
              >
                {texts.move.rejected}
              </Button>
            </div>
          </div>
        </details>
      )}
    </>
  );
}
