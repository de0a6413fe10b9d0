import { Checkbox } from "@fluentui/react-components";
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
  return <Line {...field} type={INPUT_TYPES[kind.kind]} />;
}

const INPUT_TYPES = { line: "text", number: "text", day: "date", moment: "datetime-local" } as const;

function fromTyped({ kind: as }: FieldKind, typed: string, name: string): unknown {
  switch (as) {
    case "flag":
      return typed === "" ? null : typed === "true";
    case "number":
      return /^\d{1,9}$/.test(typed) ? Number(typed) : null;
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
