import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { DataProtectionContact } from "#core/facts/organisation.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { Question } from "./choices.tsx";
import type { ReportProps } from "./report-props.ts";
import { useField } from "./use-field.ts";

/** What no mail can tell, asked first: whoever may be in danger is called, before anything is filed. */
export function DangerQuestion({ state, send, contact }: ReportProps & { readonly contact: DataProtectionContact }) {
  const { report } = useTexts();
  const styles = useStyles();
  const { change } = useField({ state, send });
  const { danger, protectedAddress } = state.form;
  const who = [contact.name, contact.phone].filter((part) => part !== "").join(", ");
  return (
    <div className={styles.section} data-field="danger">
      <Question
        name="danger"
        label={report.asked.danger}
        names={report.labels.answers}
        value={danger}
        onChange={(answer) => {
          change({ danger: answer });
        }}
      />
      {danger === "yes" && (
        <>
          <MessageBar intent="error" layout="multiline" data-danger>
            <MessageBarBody>
              {contact.phone === "" ? report.dangerNobody : fillTemplate(report.dangerNow, { who })}
            </MessageBarBody>
          </MessageBar>
          <Question
            name="protectedAddress"
            label={report.asked.protectedAddress}
            names={report.labels.answers}
            value={protectedAddress}
            onChange={(answer) => {
              change({ protectedAddress: answer });
            }}
          />
        </>
      )}
    </div>
  );
}
