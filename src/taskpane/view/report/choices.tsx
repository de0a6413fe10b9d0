import { Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value | null;
  readonly problem?: string | undefined;
  readonly name: string;
  /** What no answer is called, where the values have no word for it. */
  readonly unsaid?: string;
  readonly onChange: (value: Value | null) => void;
}

/** A coded value of the register, chosen by its words. */
export function Choice<Value extends string>({
  label,
  names,
  value,
  problem,
  name,
  unsaid,
  onChange,
}: ChoiceProps<Value>) {
  const { choose } = useTexts().report.fields;
  const empty = "unknown" in names ? choose : (unsaid ?? choose);
  return (
    <Field label={label} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Select
        name={name}
        value={value ?? ""}
        onChange={(_event, data) => {
          onChange(data.value === "" ? null : (data.value as Value));
        }}
      >
        <option value="">{empty}</option>
        {(Object.keys(names) as Value[]).map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A question with few answers, all in sight. */
export function Question<Value extends string>({ label, names, value, name, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        name={name}
        value={value ?? ""}
        onChange={(_event, data) => {
          onChange(data.value as Value);
        }}
      >
        {(Object.keys(names) as Value[]).map((one) => (
          <Radio key={one} value={one} label={names[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Several coded values at once, all of them or some; none is an answer too. */
export function ManyChoices<Value extends string>({
  label,
  names,
  only,
  values,
  onChange,
}: {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly only?: readonly Value[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}) {
  const styles = useStyles();
  const { unknown } = useTexts().report.fields;
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.checks}>
        {(only ?? (Object.keys(names) as Value[])).map((one) => (
          <Checkbox
            key={one}
            className={styles.check}
            label={names[one]}
            value={one}
            checked={values.includes(one)}
            onChange={(_event, { checked }) => {
              onChange(checked === true ? [...values, one] : values.filter((other) => other !== one));
            }}
          />
        ))}
        <Checkbox
          className={styles.check}
          label={unknown}
          value="unknown"
          checked={values.length === 0}
          onChange={() => {
            onChange([]);
          }}
        />
      </div>
    </fieldset>
  );
}
