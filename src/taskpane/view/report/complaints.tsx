import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { formatCount, fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import type { ReportProps } from "./report-props.ts";

/** How much is to be put right, beside the button; the fields say what. */
export function Complaints({ state }: Pick<ReportProps, "state">) {
  const { report } = useTexts();
  const { problems, refused } = state;
  if (problems.length + refused.length === 0) return null;
  const fields = refused.map(({ path, expected }) => `${path} (${expected})`).join(", ");
  return (
    <MessageBar intent="error" layout="multiline" data-problems={problems.length + refused.length}>
      <MessageBarBody>
        {problems.length > 0
          ? formatCount(report.problems.form, problems.length)
          : fillTemplate(report.problems.refused, { fields })}
      </MessageBarBody>
    </MessageBar>
  );
}
