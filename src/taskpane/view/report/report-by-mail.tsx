import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { reportAsJson, reportAsText } from "../../report/mail-report.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { CopyText } from "./copy-text.tsx";
import { FirstAid } from "./first-aid.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";

/** No register: the same report as a mail to the data protection mailbox, text for people and a file for import. */
export function ReportByMail({ state, send, around }: ReportProps & { readonly around: ReportContext }) {
  const { report } = useTexts();
  const styles = useStyles();
  const { byMail } = report;
  const { mail } = around.contact;
  const text = reportAsText(state.form, report);
  return (
    <>
      <MessageBar intent="info" layout="multiline" data-by-mail>
        <MessageBarBody>
          <MessageBarTitle>{byMail.title}</MessageBarTitle>{" "}
          {mail === "" ? byMail.noAddress : fillTemplate(byMail.line, { address: mail })}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        {around.writeMail !== undefined && mail !== "" && (
          <Button
            appearance="primary"
            data-do="open-mail"
            onClick={() => {
              send({ type: "open-mail" });
            }}
          >
            {byMail.open}
          </Button>
        )}
        <CopyText text={text} name="copy-report" size="medium" />
        <Button
          as="a"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(reportAsJson(state.form, report))}`}
          download="indberetning.json"
        >
          {byMail.save}
        </Button>
      </div>
      {state.stage.kind === "mailing" && state.stage.isOpened && <span role="status">{byMail.opened}</span>}
      <FirstAid state={state} around={around} />
    </>
  );
}
