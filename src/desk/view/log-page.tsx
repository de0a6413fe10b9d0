import { Button, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "#core/breach/problem.ts";
import { sayProblem } from "#core/wording/breach/say-problem.ts";
import type { Language } from "#core/wording/texts.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Line, OneOf } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

const FORMATS = ["xlsx", "csv", "docx", "pdf"] as const;

/** The log in the municipality's own columns: out as a file, and in from one. */
export function LogPage({ state, send }: DeskProps) {
  const { log, list } = useTexts();
  const styles = useStyles();
  const [kind, setKind] = useState("log");
  return (
    <>
      <h1 className={styles.number}>{log.title}</h1>
      <div className={styles.bar}>
        <OneOf label={log.kind} name="export-kind" names={log.kinds} value={kind} set={setKind} />
        <Line
          label={list.year}
          name="export-year"
          value={state.filter.year}
          set={(year) => {
            send({ type: "filter", filter: { year } });
          }}
        />
        {FORMATS.map((format) => (
          <Button
            key={format}
            data-export={format}
            onClick={() => {
              send({ type: "export", kind, format, year: /^\d{4}$/.test(state.filter.year) ? state.filter.year : "" });
            }}
          >
            {fillTemplate(log.download, { format: format.toUpperCase() })}
          </Button>
        ))}
      </div>
      <section className={styles.card}>
        <h2 className={styles.heading}>{log.import}</h2>
        <label>
          {log.importLine}{" "}
          <input
            type="file"
            name="import"
            accept=".csv,.xlsx,.txt"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) send({ type: "import", file });
            }}
          />
        </label>
        <Imported state={state} />
      </section>
      <LogRows state={state} />
    </>
  );
}

/** As the municipality keeps it: nine columns, the newest first. */
function LogRows({ state }: Pick<DeskProps, "state">) {
  const { log, list } = useTexts();
  const styles = useStyles();
  const { heading, rows } = state.log ?? { heading: [], rows: [] };
  if (rows.length === 0) return <p className={styles.quiet}>{list.none}</p>;
  return (
    <div className={styles.tableBox} tabIndex={0} role="region" aria-label={log.title}>
      <table className={mergeClasses(styles.table, styles.log)} data-log={rows.length}>
        <thead>
          <tr>
            {heading.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slice(0, 3).join(" ")}>
              {row.map((cell, at) => (
                <td key={heading[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Imported({ state }: Pick<DeskProps, "state">) {
  const { log, language } = useTexts();
  const { imported } = state;
  if (imported === "no") return null;
  const isIn = imported === "yes";
  const problems = isIn ? "" : imported.map((problem) => sayRow(problem, log.inRow, language)).join(" ");
  return (
    <MessageBar intent={isIn ? "success" : "error"} layout="multiline" data-imported={isIn}>
      <MessageBarBody>
        {isIn ? log.imported : fillTemplate(log.notImported, { problems })}
        {isIn && state.undated.length > 0 && ` ${fillTemplate(log.undated, { numbers: state.undated.join(", ") })}`}
      </MessageBarBody>
    </MessageBar>
  );
}

/** "Række 4: Skriv en dato, som findes." */
function sayRow(problem: Problem, template: string, language: Language): string {
  const said = sayProblem(problem, language) ?? "";
  const row = /^rows\[(\d+)\]/.exec(problem.path)?.[1];
  return row === undefined ? said : fillTemplate(template, { n: Number(row) + 1, problem: said });
}
