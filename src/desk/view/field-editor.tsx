import { Checkbox } from "@fluentui/react-components";
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
  const set = (next: unknown): void => {
    edit({ [name]: next });
  };
  const typed =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const field = { label: titles[name] ?? name, name };
  const none = texts.choose;
  switch (kind.as) {
    case "choices":
      return <Several label={field.label} names={kind.names(texts.labels)} value={value} set={set} />;
    case "choice":
      return (
        <OneOf
          {...field}
          none={none}
          names={kind.names(texts.labels)}
          value={typed}
          set={(next) => {
            set(next || null);
          }}
        />
      );
    case "flag":
      return (
        <OneOf
          {...field}
          none={none}
          names={{ true: texts.yes, false: texts.no }}
          value={typed}
          set={(next) => {
            set(next === "" ? null : next === "true");
          }}
        />
      );
    case "text":
      return (
        <Prose
          {...field}
          value={typed}
          set={(next) => {
            set(orNull(next, name));
          }}
        />
      );
    case "number":
      return (
        <Line
          {...field}
          value={typed}
          set={(next) => {
            set(/^\d{1,9}$/.test(next) ? Number(next) : null);
          }}
        />
      );
    case "moment":
      return (
        <Line
          {...field}
          type="datetime-local"
          value={toLocal(typed)}
          set={(next) => {
            set(fromLocal(next));
          }}
        />
      );
    default:
      return (
        <Line
          {...field}
          type={kind.as === "day" ? "date" : "text"}
          value={typed}
          set={(next) => {
            set(orNull(next, name));
          }}
        />
      );
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
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function fromLocal(value: string): string | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
