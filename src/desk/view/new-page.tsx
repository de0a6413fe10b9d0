import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BreachFacts } from "#core/breach/breach.ts";
import { fieldOfPath, sayProblem } from "#core/wording/breach/say-problem.ts";
import type { Edits } from "../state/desk-state.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { ErrorBar } from "./error-bar.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { NEW_CASE } from "./fields.ts";
import { Line, OneOf } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

const SUPPLIER = /^processor/;

/** A case for what was told by phone, letter or a supplier, with the fields of a report. */
export function NewPage({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  const [facts, setFacts] = useState<Edits>({ discoveredAt: new Date().toISOString(), informedVia: "phone" });
  const [day, setDay] = useState("");
  const [unit, setUnit] = useState("");
  // One key for one filing: pressing twice, or again after an outage, makes one case.
  const [key] = useState(() => crypto.randomUUID());
  const file = (): void => {
    send({ type: "file-case", facts: { ...facts, ...impliedBy(facts, day) }, unit: unit === "" ? null : unit, key });
  };
  return (
    <>
      <h1 className={styles.number}>{texts.newCase.title}</h1>
      <p className={styles.quiet}>{texts.newCase.line}</p>
      <ErrorBar state={state} send={send} />
      <section className={styles.card}>
        <div className={styles.pairs}>
          <NewFields state={state} facts={facts} setFacts={setFacts} />
          <Line label={texts.newCase.day} name="happened-day" type="date" value={day} set={setDay} />
          {state.units.length > 0 && (
            <OneOf
              label={texts.list.unit}
              name="unit"
              none={texts.choose}
              names={Object.fromEntries(state.units.map((one) => [one, one]))}
              value={unit}
              set={setUnit}
            />
          )}
        </div>
        <div>
          <Button appearance="primary" data-do="file-case" onClick={file}>
            {texts.newCase.file}
          </Button>
        </div>
      </section>
    </>
  );
}

function NewFields({
  state,
  facts,
  setFacts,
}: Pick<DeskProps, "state"> & { readonly facts: Edits; readonly setFacts: (facts: Edits) => void }) {
  const { language } = useTexts();
  const styles = useStyles();
  const values: Readonly<Partial<Record<string, unknown>>> = { ...facts };
  const isSupplier = facts.informedVia === "supplier";
  const refused = new Map(
    (state.error?.problems ?? []).map((one) => [fieldOfPath(one.path), sayProblem(one, language) ?? ""]),
  );
  return NEW_CASE.filter(({ name }) => isSupplier || !SUPPLIER.test(name)).map(({ name, kind }) => (
    <div key={name} className={kind.kind === "text" || kind.kind === "choices" ? styles.whole : undefined}>
      <FieldEditor
        name={name}
        kind={kind}
        value={values[name]}
        problem={refused.get(name)}
        edit={(edits) => {
          setFacts({ ...facts, ...edits });
        }}
      />
    </div>
  ));
}

/** What the form does not ask because it follows from what it does. */
function impliedBy(facts: Edits, day: string): Edits {
  const time: BreachFacts["times"][number] =
    day === ""
      ? { day: null, time: null, endDay: null, precision: "unknown" }
      : { day, time: null, endDay: null, precision: "day" };
  return {
    times: [time],
    discoveredPrecision: facts.discoveredAt === null || facts.discoveredAt === undefined ? "unknown" : "minute",
    ...(facts.informedVia === "supplier" ? { causeCategory: "supplier_error" as const } : {}),
    ...(facts.subjectsCount === undefined || facts.subjectsPrecision !== undefined
      ? {}
      : { subjectsPrecision: "approximate" as const }),
  };
}
