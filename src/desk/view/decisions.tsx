import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { State } from "#core/breach/breach.ts";
import { STAGE_BEFORE } from "#core/breach/missing.ts";
import type { Shown } from "../state/desk-state.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Prose } from "./inputs.tsx";
import { Notice } from "./notice.tsx";
import { useStyles } from "./styles.ts";

type Props = { readonly shown: Shown; readonly send: DeskProps["send"]; readonly hasEdits: boolean };

/** The next steps of the case: what each still lacks, the notice to the authority, and the way out. */
export function Decisions({ shown, send, hasEdits }: Props) {
  const { entry: texts, fields } = useTexts();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const names: Readonly<Partial<Record<string, string>>> = fields;
  const lacking = (to: State): string => {
    const stage = STAGE_BEFORE[to];
    const paths = stage === undefined ? [] : shown.missing[stage].map(({ path }) => names[path] ?? path);
    return [...new Set(paths)].join(", ");
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{texts.next}</h2>
      {shown.next.includes("notified") || shown.entry.notifications.length > 0 ? (
        <Notice sent={shown.entry.notifications} send={send} />
      ) : null}
      <Prose label={texts.reason} name="move-reason" value={reason} set={setReason} />
      {shown.next
        .filter((to) => to !== "notified")
        .map((to) => (
          <div key={to} className={styles.stack}>
            <div>
              <Button
                className={styles.button}
                data-move={to}
                disabledFocusable={hasEdits || lacking(to) !== ""}
                onClick={() => {
                  if (hasEdits || lacking(to) !== "") return;
                  send({ type: "move", to, reason: reason.trim() === "" ? null : reason.trim() });
                }}
              >
                {texts.move[to]}
              </Button>
            </div>
            {lacking(to) !== "" && (
              <span className={styles.quiet} data-missing={to}>
                {fillTemplate(texts.missing, { step: texts.move[to], fields: lacking(to) })}
              </span>
            )}
          </div>
        ))}
    </section>
  );
}
