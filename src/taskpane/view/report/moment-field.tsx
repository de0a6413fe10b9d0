import { Checkbox, Field, Input } from "@fluentui/react-components";
import { toFields } from "#web/local-moment.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

interface MomentProps {
  readonly label: string;
  readonly name: string;
  readonly day: string;
  readonly time: string;
  readonly problem: string | undefined;
  readonly onChange: (day: string, time: string) => void;
}

/** A day and, where it is known, a time; or neither. */
export function MomentField(props: MomentProps) {
  const { label, name, day, onChange } = props;
  const { fields } = useTexts().report;
  const styles = useStyles();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{label}</legend>
      <DayAndTime {...props} />
      <Checkbox
        className={styles.check}
        name={`${name}-unknown`}
        label={fields.unknown}
        checked={day === ""}
        onChange={(_event, { checked }) => {
          onChange(checked === true ? "" : toFields(new Date()).day, "");
        }}
      />
    </fieldset>
  );
}

function DayAndTime({ name, day, time, problem, onChange }: MomentProps) {
  const { fields } = useTexts().report;
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <Field label={fields.day} {...(problem === undefined ? {} : { validationMessage: problem })}>
        <Input
          type="date"
          name={`${name}-day`}
          value={day}
          onChange={(_event, data) => {
            onChange(data.value, time);
          }}
        />
      </Field>
      <Field label={fields.time}>
        <Input
          type="time"
          name={`${name}-time`}
          value={time}
          onChange={(_event, data) => {
            onChange(day, data.value);
          }}
        />
      </Field>
    </div>
  );
}
