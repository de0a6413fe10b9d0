import { Button, Link } from "@fluentui/react-components";
import { type Aid, aidFor } from "../../report/aid-for.ts";
import { deletionMail } from "../../report/deletion-mail.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { CopyText } from "./copy-text.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";

type Props = Pick<ReportProps, "state"> & { readonly around: ReportContext };

/** What helps now, as far as it fits what happened; nothing in a near miss. */
export function FirstAid({ state, around }: Props) {
  const { aid } = useTexts().report;
  const styles = useStyles();
  const aids = aidFor(state.form, state.asked.isOutside);
  if (aids.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="first-aid" data-first-aid>
      <h2 className={styles.heading} id="first-aid">
        {aid.title}
      </h2>
      {aids.map((one) => (
        <div key={one} className={styles.rowText} data-aid={one}>
          <strong>{aid.steps[one].title}</strong>
          <Step aid={one} state={state} around={around} />
        </div>
      ))}
    </section>
  );
}

function Step({ aid, state, around }: Props & { readonly aid: Aid }) {
  const texts = useTexts().report.aid;
  if (aid === "call") return <Call around={around} />;
  return (
    <>
      <span>{texts.steps[aid].text}</span>
      {aid === "ask-deletion" && <AskForDeletion state={state} around={around} />}
    </>
  );
}

function Call({ around: { contact } }: Pick<Props, "around">) {
  const { aid } = useTexts().report;
  if (contact.phone === "" && contact.mail === "") return <span>{aid.callNobody}</span>;
  return (
    <span>
      {contact.name}{" "}
      {contact.phone !== "" && <Link href={`tel:${contact.phone.replace(/\s/g, "")}`}>{contact.phone}</Link>}{" "}
      {contact.mail}
    </span>
  );
}

function AskForDeletion({ state, around }: Props) {
  const { report } = useTexts();
  const styles = useStyles();
  const { aid } = report;
  const { writeMail, userName } = around;
  const text = deletionMail(state, report, userName);
  return (
    <div className={styles.actions}>
      {writeMail !== undefined && (
        <Button
          size="small"
          data-do="ask-deletion"
          onClick={() => {
            writeMail(state.asked.addresses, aid.askSubject, text);
          }}
        >
          {aid.askMail}
        </Button>
      )}
      <CopyText text={text} name="copy-deletion" size="small" />
    </div>
  );
}
