import { ALL_MAILS } from "#core/policy/rule-health.ts";
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

type Column = "shown" | "per100" | "fixed" | "sentAnyway" | "reason" | "unanswered" | "falseAlarm";

const COLUMNS: readonly Column[] = ["shown", "per100", "fixed", "sentAnyway", "reason", "unanswered", "falseAlarm"];

interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<Exclude<Column, "per100">, number>>;
  /** Mails that rule and unit could have spoken about. */
  readonly mails: number;
}

export type By = "rule" | "unit" | "ruleInUnit";

/** How warnings are met, by rule, by unit, or by rule in each unit: never by person. */
export function AnswerTable({
  title,
  by,
  counts,
}: {
  readonly title: string;
  readonly by: By;
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
            {rows.map(({ name, figures, mails }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    {column === "per100" ? inHundred(figures.shown, mails) : figures[column]}
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
      <span className={styles.quiet}>
        {by === "rule" ? texts.aboutAnswers : by === "unit" ? texts.aboutUnits : texts.aboutRulesInUnits}
      </span>
    </section>
  );
}

function rowsBy(by: By, counts: readonly Count[], names: { joined: string; whole: string }): readonly Row[] {
  const unitOf = ({ unit }: Count): string => (unit === null ? names.joined : unit === "" ? names.whole : unit);
  const nameOf = (count: Count): string => {
    if (by === "rule") return count.rule;
    return by === "unit" ? unitOf(count) : `${count.rule} · ${unitOf(count)}`;
  };
  const isTotal = ({ rule }: Count): boolean => rule === ALL_MAILS;
  const spoken = counts.filter((one) => !isTotal(one));
  return [...new Set(spoken.map(nameOf))]
    .map((name): Row => {
      const own = spoken.filter((one) => nameOf(one) === name);
      const units = new Set(own.map(unitOf));
      const totals = counts.filter((one) => isTotal(one) && (by === "rule" || units.has(unitOf(one))));
      return { name, figures: figuresOf(own), mails: totals.reduce((sum, { shown }) => sum + shown, 0) };
    })
    .sort((a, b) => b.figures.shown - a.figures.shown)
    .slice(0, by === "ruleInUnit" ? MOST_ROWS : undefined);
}

/** What was shown and never answered: passed in Outlook's own dialog, which tells nobody, or given up. */
function figuresOf(counts: readonly Count[]): Row["figures"] {
  const sum = (what: Exclude<Column, "unanswered" | "per100">): number =>
    counts.reduce((total, one) => total + one[what], 0);
  const [shown, fixed, sentAnyway, reason] = [sum("shown"), sum("fixed"), sum("sentAnyway"), sum("reason")];
  const unanswered = Math.max(0, shown - fixed - sentAnyway - reason);
  return { shown, fixed, sentAnyway, reason, unanswered, falseAlarm: sum("falseAlarm") };
}

/** Rules in units are many; those that speak most are looked at. */
const MOST_ROWS = 30;

/** How often a rule spoke, or would have, in 100 mails. */
const inHundred = (shown: number, mails: number): string => (mails === 0 ? "–" : ((100 * shown) / mails).toFixed(1));

const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;
