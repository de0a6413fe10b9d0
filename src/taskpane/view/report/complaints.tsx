import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatCount, fillTemplate } from "#web/fill-template.ts";
import { questionOf } from "../../report/questions.ts";
import type { ReportState } from "../../report/report-state.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import type { ReportProps } from "./report-props.ts";

type Field = ReportState["problems"][number]["field"];

/** How much is to be put right, each a link to its field; the first of them gets the focus. */
export function Complaints({ state }: Pick<ReportProps, "state">) {
  const { report } = useTexts();
  const styles = useStyles();
  const { problems, refused, attempt } = state;
  const bar = useRef<HTMLDivElement>(null);
  const shown = useRef(attempt);
  useEffect(() => {
    // Each attempt moves the focus once; a field that is put right afterwards moves nothing.
    if (shown.current === attempt) return;
    shown.current = attempt;
    const [first] = problems;
    if (first === undefined) bar.current?.focus();
    else focusField(first.field);
  }, [attempt, problems]);
  if (problems.length + refused.length === 0) return null;
  const fields = refused.map(({ path, expected }) => `${path} (${expected})`).join(", ");
  return (
    <div ref={bar} tabIndex={-1}>
      <MessageBar intent="error" layout="multiline" data-problems={problems.length + refused.length}>
        <MessageBarBody>
          {problems.length > 0
            ? formatCount(report.problems.form, problems.length)
            : fillTemplate(report.problems.refused, { fields })}
          <ul className={styles.list}>
            {problems.map(({ field, kind }) => (
              <li key={`${field} ${kind}`}>
                <Link
                  as="button"
                  type="button"
                  data-problem={field}
                  onClick={() => {
                    focusField(field);
                  }}
                >
                  {report.problems[kind]}
                </Link>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function focusField(field: Field): void {
  const question = questionOf(field);
  const name = question === "what" ? field : question;
  const place = document.querySelector(`[data-field="${name}"]`);
  place?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
}
