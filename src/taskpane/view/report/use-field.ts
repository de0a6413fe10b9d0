import type { ReportForm } from "../../report/report-form.ts";
import { useTexts } from "../language.ts";
import type { ReportProps } from "./report-props.ts";

/** What a field of the form needs: the sentence that is wrong with it, and the way to change it. */
export function useField({ state, send }: ReportProps) {
  const { report } = useTexts();
  return {
    problemOf: (field: keyof ReportForm): string | undefined => {
      const problem = state.problems.find((one) => one.field === field);
      return problem === undefined ? undefined : report.problems[problem.kind];
    },
    change: (change: Partial<ReportForm>): void => {
      send({ type: "change", change });
    },
  };
}
