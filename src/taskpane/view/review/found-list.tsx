import type { ShownFinding, ShownPlace } from "../../review/view-model.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

/** More in one place is a number; whoever wants them all reads the mail. */
const MAX_SHOWN = 12;

/** What was found, place by place: masked words, and why they matter in half a line. */
export function FoundList({
  places,
  hasUnread,
}: {
  readonly places: readonly ShownPlace[];
  readonly hasUnread: boolean;
}) {
  const { review } = useTexts();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="found">
      <h2 className={styles.heading} id="found">
        {review.found}
      </h2>
      {places.length === 0 && <span className={styles.quiet}>{hasUnread ? review.nothingRead : review.nothing}</span>}
      {places.map(({ place, file, findings }) => (
        <div key={`${place} ${file}`} className={styles.section} data-place={place}>
          <h3 className={styles.place}>
            {place === "attachment" ? file : fillTemplate(review.places[place], { file })}
          </h3>
          <ul className={styles.list}>
            {findings.slice(0, MAX_SHOWN).map((finding, index) => (
              <li key={`${finding.kind} ${finding.text} ${finding.letter ?? ""}`}>
                <FoundLine finding={finding} isSaid={findings.slice(0, index).some(saysTheSame(finding))} />
              </li>
            ))}
          </ul>
          {findings.length > MAX_SHOWN && (
            <span className={styles.quiet}>{fillTemplate(review.more.many, { n: findings.length - MAX_SHOWN })}</span>
          )}
        </div>
      ))}
    </section>
  );
}

/** Why a kind matters is said once a place. */
const saysTheSame =
  ({ kind, reason }: ShownFinding) =>
  (other: ShownFinding): boolean =>
    other.kind === kind && other.reason === reason;

function FoundLine({ finding, isSaid }: { readonly finding: ShownFinding; readonly isSaid: boolean }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { kind, text, sentence, reason, times, certainty, letter } = finding;
  const doubt = certainty === "possible" ? ` (${review.perhaps})` : "";
  return (
    <span className={styles.rowText} data-finding={kind}>
      <span>
        {review.what[kind]}
        {doubt}: <span className={styles.words}>{text}</span>
        {letter !== undefined && ` (${fillTemplate(review.person, { letter })})`}
        {times > 1 && ` · ${fillTemplate(review.times, { n: times })}`}
      </span>
      {sentence !== undefined && <span className={styles.words}>“{sentence}”</span>}
      {!isSaid && <span className={styles.quiet}>{[reason, review.why[kind]].filter(Boolean).join("; ")}</span>}
    </span>
  );
}
