import type { ShownFinding, ShownPlace } from "../../review/view-model.ts";
import { fill } from "#web/word.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

/** More in one place is a number; whoever wants them all reads the mail. */
const MOST = 12;

/** What was found, place by place: masked words, and why they matter in half a line. */
export function FoundList({ places }: { readonly places: readonly ShownPlace[] }) {
  const { review } = useTexts();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="found">
      <h2 className={styles.heading} id="found">
        {review.found}
      </h2>
      {places.length === 0 && <span className={styles.quiet}>{review.nothing}</span>}
      {places.map(({ place, file, findings }) => (
        <div key={`${place} ${file}`} className={styles.section} data-place={place}>
          <h3 className={styles.place}>{place === "attachment" ? file : fill(review.places[place], { file })}</h3>
          <ul className={styles.list}>
            {findings.slice(0, MOST).map((finding) => (
              <li key={`${finding.kind} ${finding.text}`}>
                <FoundLine finding={finding} />
              </li>
            ))}
          </ul>
          {findings.length > MOST && (
            <span className={styles.quiet}>{fill(review.more.many, { n: findings.length - MOST })}</span>
          )}
        </div>
      ))}
    </section>
  );
}

function FoundLine({ finding }: { readonly finding: ShownFinding }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { kind, text, times, certainty } = finding;
  const doubt = certainty === "possible" ? ` (${review.perhaps})` : "";
  return (
    <span className={styles.rowText} data-finding={kind}>
      <span>
        {review.what[kind]}
        {doubt}: <span className={styles.words}>{text}</span>
        {times > 1 && ` · ${fill(review.times, { n: times })}`}
      </span>
      <span className={styles.quiet}>{review.why[kind]}</span>
    </span>
  );
}
