import { Button } from "@fluentui/react-components";
import type { ReportForm } from "../../report/report-form.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { ManyChoices } from "./choices.tsx";
import type { ReportProps } from "./report-props.ts";
import { useField } from "./use-field.ts";

type Category = ReportForm["dataCategories"][number];

/** The kinds of data that were found; the others come with a click. */
export function DataQuestion({ state, send }: ReportProps) {
  const { fields, labels } = useTexts().report;
  const styles = useStyles();
  const { change } = useField({ state, send });
  const isWhole = state.unfolded.includes("data");
  const { dataCategories } = state.form;
  const offered: readonly Category[] = [...new Set([...state.found, ...dataCategories])];
  const all = Object.keys(labels.dataCategories) as Category[];
  const shown = isWhole ? all : all.filter((one) => offered.includes(one));
  return (
    <div className={styles.section}>
      <ManyChoices
        label={fields.dataCategories}
        names={labels.dataCategories}
        only={shown}
        values={dataCategories}
        onChange={(values) => {
          change({ dataCategories: values });
        }}
      />
      {!isWhole && (
        <div>
          <Button
            size="small"
            aria-expanded={false}
            aria-label={`${fields.add}: ${fields.dataCategories}`}
            data-do="add-data"
            onClick={() => {
              send({ type: "unfold", part: "data" });
            }}
          >
            {fields.add}
          </Button>
        </div>
      )}
    </div>
  );
}
