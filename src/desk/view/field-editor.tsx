import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { toFields } from "#web/local-moment.ts";
import type { Edits } from "../state/desk-state.ts";
import { useTexts } from "./desk-props.ts";
import type { FieldKind, FieldName } from "./fields.ts";
import { Count } from "./count-input.tsx";
import { Line, OneOf, Prose } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

interface EditorProps {
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly value: unknown;
  /** What is wrong with it, and what would be right. */
  readonly problem?: string | undefined;
  readonly edit: (edits: Edits) => void;
}

/** One field of an entry, written in the way that its kind asks for. Empty is unsaid. */
export function FieldEditor({ name, kind, value, problem, edit }: EditorProps) {
  const texts = useTexts();
  const titles: Readonly<Partial<Record<string, string>>> = texts.fields;
  const label = titles[name] ?? name;
  const set = (next: unknown): void => {
    edit({ [name]: next });
  };
  if (kind.kind === "choices")
    return (
      <Several label={label} name={name} names={kind.names(texts.labels)} value={value} problem={problem} set={set} />
    );
  const typed =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const shown = kind.kind === "moment" ? toLocal(typed) : typed;
  const field = {
    label,
    name,
    value: shown,
    ...(problem === undefined ? {} : { problem }),
    set: (next: string) => {
      set(fromTyped(kind, next, name));
    },
  };
  if (kind.kind === "choice") return <OneOf {...field} none={texts.choose} names={kind.names(texts.labels)} />;
  if (kind.kind === "flag")
    return <OneOf {...field} none={texts.choose} names={{ true: texts.yes, false: texts.no }} />;
  if (kind.kind === "text") return <Prose {...field} />;
  if (kind.kind === "number")
    return <Count label={label} name={name} value={typed} wrong={texts.notANumber} problem={problem} set={set} />;
  return <Line {...field} type={INPUT_TYPES[kind.kind]} />;
}

const INPUT_TYPES = { line: "text", day: "date", moment: "datetime-local" } as const;

function fromTyped({ kind: as }: FieldKind, typed: string, name: string): unknown {
  switch (as) {
    case "flag":
      return typed === "" ? null : typed === "true";
    case "moment":
      return fromLocal(typed);
    default:
      return orNull(typed, name);
  }
}

/** Description and data are texts that may be empty; everything else that is empty is unsaid. */
function orNull(value: string, name: string): string | null {
  return value === "" && name !== "description" && name !== "dataText" ? null : value;
}

/** As many as can be seen at a glance; of longer lists the chosen ones stand there and the rest is folded. */
const SHORT_LIST = 10;

function Several({
  label,
  name,
  names,
  value,
  problem,
  set,
}: {
  readonly label: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: unknown;
  readonly problem?: string | undefined;
  readonly set: (next: readonly string[]) => void;
}) {
  const { entry } = useTexts();
  const styles = useStyles();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  // What stands open is what was chosen when the case was shown: a box does not move away under the pointer.
  const [first] = useState(chosen);
  const all = Object.keys(names);
  const isLong = all.length > SHORT_LIST;
  const open = isLong ? all.filter((one) => first.includes(one)) : all;
  const box = (one: string) => (
    <Checkbox
      key={one}
      label={names[one] ?? one}
      value={one}
      checked={chosen.includes(one)}
      onChange={(_event, { checked }) => {
        set(checked === true ? [...chosen, one] : chosen.filter((other) => other !== one));
      }}
    />
  );
  return (
    <fieldset className={styles.fieldset} data-field={name}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.checks}>{open.map(box)}</div>
      {isLong && (
        <details>
          <summary>{entry.otherKinds}</summary>
          <div className={styles.checks}>{all.filter((one) => !first.includes(one)).map(box)}</div>
        </details>
      )}
      {problem !== undefined && <p className={styles.problem}>{problem}</p>}
    </fieldset>
  );
}

/** A moment by the clock on the wall of whoever looks. */
function toLocal(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return "";
  const { day, time } = toFields(at);
  return `${day}T${time}`;
}

function fromLocal(value: string): string | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
