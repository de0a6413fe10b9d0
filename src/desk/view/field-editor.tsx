import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { toFields } from "#web/local-moment.ts";
import type { Edits } from "../state/desk-state.ts";
import { useTexts } from "./desk-props.ts";
import type { FieldKind, FieldName } from "./fields.ts";
import { Line, OneOf, Prose } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

interface EditorProps {
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly value: unknown;
  readonly edit: (edits: Edits) => void;
}

/** One field of an entry, written in the way that its kind asks for. Empty is unsaid. */
export function FieldEditor({ name, kind, value, edit }: EditorProps) {
  const texts = useTexts();
  const titles: Readonly<Partial<Record<string, string>>> = texts.fields;
  const label = titles[name] ?? name;
  const set = (next: unknown): void => {
    edit({ [name]: next });
  };
  if (kind.kind === "choices")
    return <Several label={label} names={kind.names(texts.labels)} value={value} set={set} />;
  const typed =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const shown = kind.kind === "moment" ? toLocal(typed) : typed;
  const field = {
    label,
    name,
    value: shown,
    set: (next: string) => {
      set(fromTyped(kind, next, name));
    },
  };
  if (kind.kind === "choice") return <OneOf {...field} none={texts.choose} names={kind.names(texts.labels)} />;
  if (kind.kind === "flag")
    return <OneOf {...field} none={texts.choose} names={{ true: texts.yes, false: texts.no }} />;
  if (kind.kind === "text") return <Prose {...field} />;
  if (kind.kind === "number")
    return <Count label={label} name={name} value={typed} problem={texts.notANumber} set={set} />;
  return <Line {...field} type={INPUT_TYPES[kind.kind]} />;
}

/** A whole number. What is typed stays as it is typed; what is no number is said, and changes nothing. */
function Count({
  label,
  name,
  value,
  problem,
  set,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly problem: string;
  readonly set: (next: number | null) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (toCount(typed) !== toCount(value)) setTyped(value);
  }
  const isWrong = typed.trim() !== "" && toCount(typed) === null;
  return (
    <Field label={label} {...(isWrong ? { validationState: "error", validationMessage: problem } : {})}>
      <Input
        name={name}
        inputMode="numeric"
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          const count = toCount(data.value);
          if (count !== null || data.value.trim() === "") set(count);
        }}
      />
    </Field>
  );
}

/** "1.200" and "1 200" are twelve hundred, as people write them here. */
function toCount(typed: string): number | null {
  const digits = typed.trim().replace(/(?<=\d)[. ](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
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

function Several({
  label,
  names,
  value,
  set,
}: {
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: unknown;
  readonly set: (next: readonly string[]) => void;
}) {
  const styles = useStyles();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.checks}>
        {Object.entries(names).map(([one, words]) => (
          <Checkbox
            key={one}
            label={words}
            value={one}
            checked={chosen.includes(one)}
            onChange={(_event, { checked }) => {
              set(checked === true ? [...chosen, one] : chosen.filter((other) => other !== one));
            }}
          />
        ))}
      </div>
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
