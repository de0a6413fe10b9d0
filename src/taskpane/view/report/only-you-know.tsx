import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { DataProtectionContact } from "#core/facts/organisation.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { Question } from "./choices.tsx";
import type { ReportProps } from "./report-props.ts";

const QUESTIONS = ["opened", "recalled", "danger", "protectedAddress"] as const;

/** What no mail can tell (peers.md 6, rule 15). Danger is answered at once, before anything is filed. */
export function OnlyYouKnow({ state, send, contact }: ReportProps & { readonly contact: DataProtectionContact }) {
  const { report } = useTexts();
  const styles = useStyles();
  const { form } = state;
  const who = [contact.name, contact.phone].filter((part) => part !== "").join(", ");
  return (
    <section className={styles.card} aria-labelledby="only-you">
      <h2 className={styles.heading} id="only-you">
        {report.only.title}
      </h2>
      {QUESTIONS.map((question) => (
        <Question
          key={question}
          name={question}
          label={report.only[question]}
          names={report.labels.answers}
          value={form[question]}
          onChange={(answer) => {
            send({ type: "change", change: { [question]: answer } });
          }}
        />
      ))}
      {(form.danger === "yes" || form.protectedAddress === "yes") && (
        <MessageBar intent="error" layout="multiline" data-danger>
          <MessageBarBody>
            {contact.phone === "" ? report.dangerNobody : fillTemplate(report.dangerNow, { who })}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
