import { Field, Input, Spinner } from "@fluentui/react-components";
import { fillTemplate } from "#web/fill-template.ts";
import type { Texts } from "../wording/texts.ts";
import { AnswerTable, type Count } from "./answer-table.tsx";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { RuleAlarms, type RuleHealth } from "./rule-alarms.tsx";
import { useStyles } from "./styles.ts";

type Line = { readonly key: string | null; readonly count: number };
type Lines = readonly Line[];

interface Statistics {
  readonly total: number;
  readonly nearMisses: number;
  readonly byMonth: Lines;
  readonly byScenario: Lines;
  readonly byCause: Lines;
  readonly byRisk: Lines;
  readonly byUnit: Lines;
  readonly byData: Lines;
  readonly authority: Lines;
  readonly citizens: Lines;
  readonly punctuality: Lines;
}

type Named = Readonly<Partial<Record<string, string>>>;

type Title = "months" | "scenarios" | "causes" | "units" | "data" | "risks" | "authority" | "citizens";

const CHARTS: readonly (readonly [Title, keyof Statistics, (texts: Texts) => Named])[] = [
  ["months", "byMonth", () => ({})],
  ["scenarios", "byScenario", ({ labels }) => labels.scenarios],
  ["causes", "byCause", ({ labels }) => labels.causes],
  ["units", "byUnit", () => ({})],
  ["data", "byData", ({ labels }) => labels.dataCategories],
  ["risks", "byRisk", ({ labels }) => labels.risks],
  ["authority", "authority", ({ labels }) => labels.authorityDecisions],
  ["citizens", "citizens", ({ labels }) => labels.citizenDecisions],
];

/** A year in figures; every chart is a table, and counts nobody. */
export function StatisticsPage({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  const statistics = state.statistics as Statistics | null;
  if (statistics === null) return state.error === null ? <Spinner label={texts.loading} data-phase="loading" /> : null;
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.number}>{fillTemplate(texts.statistics.title, { year: state.statisticsYear })}</h1>
        <Field label={texts.list.year}>
          <Input
            name="statistics-year"
            type="number"
            value={String(state.statisticsYear)}
            onChange={(_event, { value }) => {
              if (/^20\d\d$/.test(value)) send({ type: "statistics-year", year: Number(value) });
            }}
          />
        </Field>
      </div>
      <Figures statistics={statistics} counts={(state.counts ?? []) as readonly Count[]} />
      <RuleAlarms health={(state.health ?? []) as readonly RuleHealth[]} />
      <div className={styles.columns}>
        {CHARTS.map(([title, name, names]) => (
          <Chart key={name} title={texts.statistics[title]} lines={statistics[name] as Lines} names={names(texts)} />
        ))}
      </div>
      <AnswerTable title={texts.statistics.rules} by="rule" counts={(state.counts ?? []) as readonly Count[]} />
      <AnswerTable title={texts.statistics.byUnit} by="unit" counts={(state.counts ?? []) as readonly Count[]} />
    </>
  );
}

/** Breaches, those notified in time, and beside them the near misses that the guard has stopped. */
function Figures({ statistics, counts }: { readonly statistics: Statistics; readonly counts: readonly Count[] }) {
  const texts = useTexts();
  const styles = useStyles();
  const told = statistics.punctuality.reduce((sum, { count }) => sum + count, 0);
  const inTime = statistics.punctuality.find(({ key }) => key === "in time")?.count ?? 0;
  const stopped = counts.reduce((sum, { fixed }) => sum + fixed, 0);
  const figures: readonly (readonly [string, string])[] = [
    [String(statistics.total), texts.statistics.total],
    [told === 0 ? "–" : `${Math.round((inTime / told) * 100)} %`, texts.statistics.inTime],
    [String(stopped), texts.statistics.stopped],
    [String(statistics.nearMisses), texts.statistics.nearMisses],
  ];
  return (
    <div className={styles.figures}>
      {figures.map(([figure, what]) => (
        <div key={what}>
          <p className={styles.number}>{figure}</p>
          <span className={styles.quiet}>{what}</span>
        </div>
      ))}
    </div>
  );
}

function Chart({ title, lines, names }: { readonly title: string; readonly lines: Lines; readonly names: Named }) {
  const { statistics } = useTexts();
  const styles = useStyles();
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{title}</h2>
      {lines.length === 0 && <span className={styles.quiet}>{statistics.nothing}</span>}
      <table className={styles.table} aria-label={title}>
        <tbody>
          {lines.map(({ key, count }) => (
            <tr key={key ?? ""}>
              <th scope="row">{key === null ? statistics.unsaid : (names[key] ?? key)}</th>
              <td aria-hidden="true" style={{ width: "40%" }}>
                <div className={styles.barTrack}>
                  <div className={styles.barFill} style={{ width: `${(count / most) * 100}%` }} />
                </div>
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
