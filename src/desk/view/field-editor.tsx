import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { Edits } from "../state/desk-state.ts";
import { useTexts } from "./desk-props.ts";
import type { FieldKind, FieldName } from "./fields.ts";
import { useStyles } from "./styles.ts";

interface EditorProps {
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly value: unknown;
  readonly edit: (edits: Edits) => void;
}

/** One field of an entry, written in the way that its kind asks for. */
export function FieldEditor({ name, kind, value, edit }: EditorProps) {
  const texts = useTexts();
  const names: Readonly<Partial<Record<string, string>>> = texts.fields;
  const label = names[name] ?? name;
  const set = (next: unknown): void => {
    edit({ [name]: next });
  };
  if (kind.as === "choices") return <Several label={label} names={kind.names(texts.labels)} value={value} set={set} />;
  return (
    <Field label={label}>
      <One name={name} kind={kind} value={value} set={set} />
    </Field>
  );
}

type OneProps = Pick<EditorProps, "kind" | "value"> & { readonly name: string; readonly set: (next: unknown) => void };

function One({ name, kind, value, set }: OneProps) {
  const texts = useTexts();
  const typed = value === null || value === undefined ? "" : String(value as string | number | boolean);
  switch (kind.as) {
    case "text":
      return (
        <Textarea
          name={name}
          rows={3}
          resize="vertical"
          value={typed}
          onChange={(_e, data) => {
            set(orNull(data.value, name));
          }}
        />
      );
    case "choice":
      return <Options name={name} names={kind.names(texts.labels)} value={typed} set={set} />;
    case "flag":
      return (
        <Options
          name={name}
          names={{ true: texts.yes, false: texts.no }}
          value={typed}
          set={(next) => {
            set(next === null ? null : next === "true");
          }}
        />
      );
    case "number":
      return (
        <Input
          name={name}
          inputMode="numeric"
          value={typed}
          onChange={(_e, data) => {
            set(/^\d{1,9}$/.test(data.value) ? Number(data.value) : null);
          }}
        />
      );
    case "moment":
      return (
        <Input
          name={name}
          type="datetime-local"
          value={toLocal(typed)}
          onChange={(_e, data) => {
            set(fromLocal(data.value));
          }}
        />
      );
    default:
      return (
        <Input
          name={name}
          type={kind.as === "day" ? "date" : "text"}
          value={typed}
          onChange={(_e, data) => {
            set(orNull(data.value, name));
          }}
        />
      );
  }
}

/** Description and data are texts that may be empty; everything else that is empty is unsaid. */
function orNull(value: string, name: string): string | null {
  return value === "" && name !== "description" && name !== "dataText" ? null : value;
}

function Options({
  name,
  names,
  value,
  set,
}: {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: string;
  readonly set: (next: string | null) => void;
}) {
  const { choose } = useTexts();
  return (
    <Select
      name={name}
      value={value}
      onChange={(_event, data) => {
        set(data.value === "" ? null : data.value);
      }}
    >
      <option value="">{choose}</option>
      {Object.entries(names).map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  );
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
