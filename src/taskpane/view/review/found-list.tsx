import { mergeClasses } from "@fluentui/react-components";
import { lineKey, type ShownFinding, type ShownPlace } from "../../review/view-model.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

/** More in one place is a number; whoever wants them all reads the mail. */
const MAX_SHOWN = 12;

/** What was found, place by place: masked words, and why they matter in half a line. Marked is what Send named. */
export function FoundList({
  places,
  marked,
}: {
  readonly places: readonly ShownPlace[];
  /** By `lineKey`. */
  readonly marked: readonly string[];
}) {
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
          <h3 className={styles.place}>
            {place === "attachment" ? file : fillTemplate(review.places[place], { file })}
          </h3>
          <ul className={styles.list}>
            {markedFirst(findings, (finding) => marked.includes(lineKey({ place, file }, finding)))
              .slice(0, MAX_SHOWN)
              .map(({ finding, isMarked }) => (
                <li
                  key={`${finding.kind} ${finding.text}`}
                  className={mergeClasses(isMarked && styles.marked)}
                  data-marked={isMarked ? "" : undefined}
                >
                  <FoundLine finding={finding} />
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

/** Beyond the twelfth nothing is shown, so what is marked stands first. */
function markedFirst(findings: readonly ShownFinding[], isMarked: (finding: ShownFinding) => boolean) {
  const lines = findings.map((finding) => ({ finding, isMarked: isMarked(finding) }));
  return [...lines.filter((line) => line.isMarked), ...lines.filter((line) => !line.isMarked)];
}

function FoundLine({ finding }: { readonly finding: ShownFinding }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { kind, text, sentence, reason, times, certainty } = finding;
  const doubt = certainty === "possible" ? ` (${review.perhaps})` : "";
  return (
    <span className={styles.rowText} data-finding={kind}>
      <span>
        {review.what[kind]}
        {doubt}: <span className={styles.words}>{text}</span>
        {times > 1 && ` · ${fillTemplate(review.times, { n: times })}`}
      </span>
      {sentence !== undefined && <span className={styles.words}>“{sentence}”</span>}
      <span className={styles.quiet}>{[reason, review.why[kind]].filter(Boolean).join("; ")}</span>
    </span>
  );
}
