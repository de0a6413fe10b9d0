import type { RuleHealth } from "./rule-alarms.tsx";
import { useTexts } from "./desk-props.ts";
import { useStyles } from "./styles.ts";

/** How often each rule asks in 100 mails; of one that is only observed, how often it would have asked. */
export function RuleHealthTable({ health }: { readonly health: readonly RuleHealth[] }) {
  const { statistics: texts } = useTexts();
  const styles = useStyles();
  const counted = health
    .filter(({ shown }) => shown > 0)
    .sort((a, b) => (b.per100 ?? 0) - (a.per100 ?? 0) || b.shown - a.shown);
  if (counted.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{texts.health}</h2>
      <div className={styles.tableBox} tabIndex={0} role="region" aria-label={texts.health}>
        <table className={styles.table} data-health>
          <thead>
            <tr>
              {[texts.rule, texts.phase, texts.mails, texts.shown, texts.per100].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(({ rule, phase, mails, shown, per100 }) => (
              <tr key={rule}>
                <th scope="row">{rule}</th>
                <td>{texts.phases[phase]}</td>
                <td>{mails}</td>
                <td>{shown}</td>
                <td>{per100 === null ? "–" : per100.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={styles.quiet}>{texts.aboutHealth}</span>
    </section>
  );
}
