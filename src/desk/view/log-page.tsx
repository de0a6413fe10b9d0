import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../wording/texts.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
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
      <p>{log.columns.join(" · ")}</p>
      <div className={styles.bar}>
        <Field label={log.kind}>
          <Select
            name="export-kind"
            value={kind}
            onChange={(_e, data) => {
              setKind(data.value);
            }}
          >
            {Object.entries(log.kinds).map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={list.year}>
          <input
            name="export-year"
            inputMode="numeric"
            placeholder={list.allYears}
            value={state.filter.year}
            onChange={(event) => {
              send({ type: "filter", filter: { year: event.target.value } });
            }}
          />
        </Field>
        {FORMATS.map((format) => (
          <Button
            key={format}
            data-export={format}
            onClick={() => {
              send({ type: "export", kind, format, year: /^\d{4}$/.test(state.filter.year) ? state.filter.year : "" });
            }}
          >
            {fill(log.download, { format: format.toUpperCase() })}
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
    </>
  );
}

function Imported({ state }: Pick<DeskProps, "state">) {
  const { log } = useTexts();
  const { imported } = state;
  if (imported === "no") return null;
  const isIn = imported === "yes";
  const problems = isIn ? "" : imported.map(({ path, found }) => `${path}: ${found}`).join("; ");
  return (
    <MessageBar intent={isIn ? "success" : "error"} layout="multiline" data-imported={isIn}>
      <MessageBarBody>{isIn ? log.imported : fill(log.notImported, { problems })}</MessageBarBody>
    </MessageBar>
  );
}
