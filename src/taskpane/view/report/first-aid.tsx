import { Button, Link } from "@fluentui/react-components";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { CopyText } from "./copy-text.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";

/** What helps now: ask for deletion, recall, call somebody. */
export function FirstAid({ state, around }: Pick<ReportProps, "state"> & { readonly around: ReportContext }) {
  const { aid } = useTexts().report;
  const styles = useStyles();
  const { contact } = around;
  return (
    <section className={styles.card} aria-labelledby="first-aid">
      <h2 className={styles.heading} id="first-aid">
        {aid.title}
      </h2>
      <AskForDeletion state={state} around={around} />
      <div className={styles.rowText}>
        <strong>{aid.recall}</strong>
        <span>{aid.recallText}</span>
      </div>
      <div className={styles.rowText}>
        <strong>{aid.call}</strong>
        <span>
          {contact.phone === "" && contact.mail === "" ? aid.callNobody : `${contact.name} `}
          {contact.phone !== "" && <Link href={`tel:${contact.phone.replace(/\s/g, "")}`}>{contact.phone}</Link>}{" "}
          {contact.mail}
        </span>
      </div>
    </section>
  );
}

function AskForDeletion({ state, around }: Pick<ReportProps, "state"> & { readonly around: ReportContext }) {
  const { aid } = useTexts().report;
  const styles = useStyles();
  const { happenedDay, happenedTime } = state.form;
  const text = fillTemplate(aid.askText, { when: `${happenedDay} ${happenedTime}`.trim() || "…" });
  const { writeMail } = around;
  return (
    <div className={styles.rowText}>
      <strong>{aid.ask}</strong>
      <div className={styles.actions}>
        {writeMail !== undefined && (
          <Button
            size="small"
            data-do="ask-deletion"
            onClick={() => {
              writeMail([], aid.askSubject, text);
            }}
          >
            {aid.askMail}
          </Button>
        )}
        <CopyText text={text} name="copy-deletion" size="small" />
      </div>
    </div>
  );
}
