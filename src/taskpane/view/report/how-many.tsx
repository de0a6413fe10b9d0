import { Field, Input } from "@fluentui/react-components";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { Choice } from "./choices.tsx";
import type { ReportProps } from "./report-props.ts";
import { useField } from "./use-field.ts";

/** A number of people, and how sure it is; without a number it is unknown. */
export function HowMany({ state, send }: ReportProps) {
  const { fields, labels } = useTexts().report;
  const { problemOf, change } = useField({ state, send });
  const styles = useStyles();
  const { form } = state;
  const problem = problemOf("subjectsCount");
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{fields.subjects}</legend>
      <div className={styles.columns}>
        <Field label={fields.subjectsCount} {...(problem === undefined ? {} : { validationMessage: problem })}>
          <Input
            name="subjectsCount"
            inputMode="numeric"
            value={form.subjectsCount}
            onChange={(_event, { value }) => {
              const isFirst = form.subjectsPrecision === "unknown" && value !== "";
              change({ subjectsCount: value, ...(isFirst ? { subjectsPrecision: "approximate" } : {}) });
            }}
          />
        </Field>
        <Choice
          name="subjectsPrecision"
          label={fields.subjectsPrecision}
          names={{ ...labels.countPrecisions, unknown: fields.unknown }}
          value={form.subjectsPrecision}
          onChange={(precision) => {
            const isUnknown = precision === null || precision === "unknown";
            change({ subjectsPrecision: precision ?? "unknown", ...(isUnknown ? { subjectsCount: "" } : {}) });
          }}
        />
      </div>
    </fieldset>
  );
}
