import type { Shown } from "../state/desk-state.ts";
import { useTexts } from "./desk-props.ts";
import { showShort } from "./show-short.ts";
import { useStyles } from "./styles.ts";

/** Who reported, when it happened and how we know: what an officer is asked first. */
export function AboutEntry({ shown }: { readonly shown: Shown }) {
  const texts = useTexts();
  const styles = useStyles();
  const { entry } = shown;
  const { labels, locale } = texts;
  const facts: readonly (readonly [string, string | null])[] = [
    [texts.fields.reporterName, [entry.reporterName, entry.unit].filter((part) => part !== null).join(", ")],
    [
      texts.about.came,
      entry.informedVia === null ? labels.sources[entry.source] : labels.informedVia[entry.informedVia],
    ],
    [texts.fields.informedBy, entry.informedBy],
    [texts.fields.times, entry.dateText ?? timesOf(shown, locale)],
    [texts.list.filed, showShort(entry.filedAt, locale)],
    [texts.fields.addinOutcome, entry.addinOutcome === null ? null : labels.addinOutcomes[entry.addinOutcome]],
    [texts.fields.opened, entry.opened === null ? null : labels.answers[entry.opened]],
  ];
  return (
    <section className={styles.card} data-about>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null && value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt className={styles.quiet}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function timesOf({ entry }: Shown, locale: "da-DK" | "en-GB"): string {
  return entry.times
    .flatMap(({ day, time, precision }) =>
      day === null
        ? []
        : [
            `${showShort(`${day}T12:00:00Z`, locale, precision === "month" ? "month" : "day")}${time === null ? "" : ` ${locale === "da-DK" ? time.replace(":", ".") : time}`}`,
          ],
    )
    .join(", ");
}
