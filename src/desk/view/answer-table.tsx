import { useTexts } from "./desk-props.ts";
import { useStyles } from "./styles.ts";

/** What became of a rule's warnings in a unit; `unit` is null for those too small to be shown alone, together. */
export interface Count {
  readonly unit: string | null;
  readonly rule: string;
  readonly shown: number;
  readonly fixed: number;
  readonly sentAnyway: number;
  readonly reason: number;
  readonly falseAlarm: number;
}

type Column = "shown" | "fixed" | "sentAnyway" | "reason" | "unanswered" | "falseAlarm";

const COLUMNS: readonly Column[] = ["shown", "fixed", "sentAnyway", "reason", "unanswered", "falseAlarm"];

interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<Column, number>>;
}

/** How warnings are met, by rule or by unit: never by person. */
export function AnswerTable({
  title,
  by,
  counts,
}: {
  readonly title: string;
  readonly by: "rule" | "unit";
  readonly counts: readonly Count[];
}) {
  const { statistics: texts } = useTexts();
  const styles = useStyles();
  const rows = rowsBy(by, counts, { joined: texts.smallUnits, whole: texts.noUnit });
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{title}</h2>
      {rows.length === 0 && <span className={styles.quiet}>{texts.nothing}</span>}
      <div className={styles.tableBox} tabIndex={0} role="region" aria-label={title}>
        <table className={styles.table} data-answers={by}>
          <thead>
            <tr>
              <th scope="col">{texts[by]}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {texts[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    {figures[column]}
                    {column === "falseAlarm" && figures.shown > 0 && (
                      <span className={styles.quiet}> ({share(figures.falseAlarm, figures.shown)})</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={styles.quiet}>{by === "rule" ? texts.aboutAnswers : texts.aboutUnits}</span>
    </section>
  );
}

function rowsBy(
  by: "rule" | "unit",
  counts: readonly Count[],
  names: { joined: string; whole: string },
): readonly Row[] {
  const nameOf = ({ rule, unit }: Count): string => {
    if (by === "rule") return rule;
    return unit === null ? names.joined : unit === "" ? names.whole : unit;
  };
  const groups = [...new Set(counts.map(nameOf))];
  return groups
    .map((name) => ({ name, figures: figuresOf(counts.filter((one) => nameOf(one) === name)) }))
    .sort((a, b) => b.figures.shown - a.figures.shown);
}

/** What was shown and never answered: passed in Outlook's own dialog, which tells nobody, or given up. */
function figuresOf(counts: readonly Count[]): Row["figures"] {
  const sum = (what: Exclude<Column, "unanswered">): number => counts.reduce((total, one) => total + one[what], 0);
  const [shown, fixed, sentAnyway, reason] = [sum("shown"), sum("fixed"), sum("sentAnyway"), sum("reason")];
  const unanswered = Math.max(0, shown - fixed - sentAnyway - reason);
  return { shown, fixed, sentAnyway, reason, unanswered, falseAlarm: sum("falseAlarm") };
}

const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;
