import type { Shown } from "../state/desk-state.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Prose } from "./inputs.tsx";
import { showShort } from "./show-short.ts";
import { useStyles } from "./styles.ts";

/** When the case is deleted, and the hold that keeps it for a reason. */
export function Keeping({ state, send, shown }: DeskProps & { readonly shown: Shown }) {
  const { entry: texts, fields, locale } = useTexts();
  const styles = useStyles();
  const { purgeAfter } = shown.entry;
  const reason = state.edits.holdReason === undefined ? shown.entry.holdReason : state.edits.holdReason;
  return (
    <section className={styles.card} data-keeping>
      <h2 className={styles.heading}>{texts.keeping}</h2>
      <span className={styles.quiet}>
        {purgeAfter === null
          ? texts.purgedLater
          : fillTemplate(texts.purged, { at: showShort(purgeAfter, locale, "day") })}
      </span>
      <Prose
        label={fields.holdReason}
        name="holdReason"
        value={reason ?? ""}
        set={(value) => {
          send({ type: "edit", edits: { holdReason: value.trim() === "" ? null : value } });
        }}
      />
    </section>
  );
}
