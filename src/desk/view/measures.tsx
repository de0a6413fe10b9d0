import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Measure } from "#core/breach/breach.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Line, OneOf } from "./inputs.tsx";
import { showShort } from "./show-short.ts";
import { useStyles } from "./styles.ts";

/** What was in place, what limits the damage, what fixes it and what prevents the next one. */
export function Measures({ state, send }: DeskProps) {
  const { entry: texts, labels, locale } = useTexts();
  const styles = useStyles();
  const measures = state.edits.measures ?? state.shown?.entry.measures ?? [];
  const put = (next: readonly Measure[]): void => {
    send({ type: "edit", edits: { measures: next } });
  };
  return (
    <section className={styles.stack} data-measures={measures.length}>
      <h3 className={styles.heading}>{texts.measures}</h3>
      {measures.length === 0 && <span className={styles.quiet}>{texts.none}</span>}
      <ul className={styles.list}>
        {measures.map((measure, at) => (
          <li key={`${measure.kind} ${measure.text}`}>
            <Checkbox
              checked={measure.done}
              label={`${labels.measureKinds[measure.kind]}: ${measure.text}${measure.dueDay === null ? "" : ` (${texts.due} ${showShort(`${measure.dueDay}T12:00:00Z`, locale, "day")})`}`}
              onChange={(_event, { checked }) => {
                put(measures.map((one, index) => (index === at ? { ...one, done: checked === true } : one)));
              }}
            />
          </li>
        ))}
      </ul>
      <AddMeasure
        add={(measure) => {
          put([...measures, measure]);
        }}
      />
    </section>
  );
}

function AddMeasure({ add }: { readonly add: (measure: Measure) => void }) {
  const { entry: texts, labels } = useTexts();
  const styles = useStyles();
  const [kind, setKind] = useState<Measure["kind"]>("containment");
  const [text, setText] = useState("");
  const [dueDay, setDueDay] = useState("");
  return (
    <div className={styles.bar}>
      <OneOf
        label={texts.kind}
        name="measure-kind"
        names={labels.measureKinds}
        value={kind}
        set={(next) => {
          setKind(next as Measure["kind"]);
        }}
      />
      <Line label={texts.text} name="measure-text" value={text} set={setText} />
      <Line label={texts.due} name="measure-due" type="date" value={dueDay} set={setDueDay} />
      <Button
        data-do="add-measure"
        onClick={() => {
          if (text.trim() === "") return;
          add({ kind, text: text.trim(), done: dueDay === "", dueDay: dueDay === "" ? null : dueDay, owner: null });
          setText("");
          setDueDay("");
        }}
      >
        {texts.addMeasure}
      </Button>
    </div>
  );
}
