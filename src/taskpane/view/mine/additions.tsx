import { Button, Field, Spinner, Textarea } from "@fluentui/react-components";
import type { MineState } from "../../mine/mine-state.ts";
import { useTexts } from "../language.ts";
import { showMoment } from "#web/show-moment.ts";
import { useStyles } from "../styles.ts";
import type { MineProps } from "./mine-page.tsx";

/** What was asked and answered after filing, and a place to answer. */
export function Additions({ state, send }: Pick<MineProps, "state" | "send">) {
  const styles = useStyles();
  const { mine, fields } = useTexts().report;
  const problem = { no: undefined, yes: undefined, failed: mine.notSent, refused: mine.refusedText }[state.sent];
  return (
    <div className={styles.section}>
      <Thread additions={state.additions} />
      <Field
        label={mine.answer}
        hint={fields.descriptionHint}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Textarea
          name="addition"
          maxLength={5_000}
          value={state.text}
          onChange={(_event, { value }) => {
            send({ type: "write", text: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          data-do="send-addition"
          onClick={() => {
            send({ type: "send" });
          }}
        >
          {mine.send}
        </Button>
        {state.sent === "yes" && <span role="status">{mine.sent}</span>}
      </div>
    </div>
  );
}

function Thread({ additions }: { readonly additions: MineState["additions"] }) {
  const texts = useTexts();
  const styles = useStyles();
  const { mine } = texts.report;
  return additions === null ? (
    <Spinner size="tiny" label={mine.loading} />
  ) : additions.length === 0 ? (
    <span className={styles.quiet}>{mine.noAdditions}</span>
  ) : (
    <ul className={styles.list}>
      {additions.map(({ at, text }, index) => (
        <li key={`${at} ${index}`} className={styles.rowText}>
          <span className={styles.quiet}>{showMoment(at, texts.locale)}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
