import { Field, Input, Select, Textarea } from "@fluentui/react-components";

interface InputProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** What is wrong, in a sentence. */
  readonly problem?: string;
  readonly set: (value: string) => void;
}

const validation = (problem: string | undefined): { readonly validationMessage?: string } =>
  problem === undefined ? {} : { validationMessage: problem };

/** One line, or a day or moment by its `type`. */
export function Line({
  label,
  name,
  value,
  set,
  type = "text",
  placeholder,
  problem,
}: InputProps & { readonly type?: "text" | "date" | "datetime-local" | "search"; readonly placeholder?: string }) {
  return (
    <Field label={label} {...validation(problem)}>
      <Input
        name={name}
        type={type}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={value}
        onChange={(_event, data) => {
          set(data.value);
        }}
      />
    </Field>
  );
}

/** Several lines. */
export function Prose({ label, name, value, set, problem }: InputProps) {
  return (
    <Field label={label} {...validation(problem)}>
      <Textarea
        name={name}
        rows={3}
        resize="vertical"
        value={value}
        onChange={(_event, data) => {
          set(data.value);
        }}
      />
    </Field>
  );
}

/** One of several values, by their words; `none` is what stands for no value, where there may be none. */
export function OneOf({
  label,
  name,
  value,
  set,
  names,
  none,
  problem,
}: InputProps & { readonly names: Readonly<Record<string, string>>; readonly none?: string }) {
  return (
    <Field label={label} {...validation(problem)}>
      <Select
        name={name}
        value={value}
        onChange={(_event, data) => {
          set(data.value);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {Object.entries(names).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
