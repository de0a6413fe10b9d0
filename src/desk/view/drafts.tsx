import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { fillTemplate } from "#web/fill-template.ts";
import type { SavedPaper } from "../state/desk-state.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { showShort } from "./show-short.ts";
import { useStyles } from "./styles.ts";

/** The authority's form, item by item with a copy button each, and the letter to the citizens. */
export function Drafts({ state, send }: DeskProps) {
  const { entry } = useTexts();
  const styles = useStyles();
  const { sheet, letter, papers } = state.around;
  return (
    <>
      <section className={styles.card}>
        <h2 className={styles.heading}>{entry.sheet}</h2>
        <span className={styles.quiet}>{entry.sheetLine}</span>
        {sheet === null ? (
          <Show name="get-sheet" send={send} />
        ) : (
          <ol className={styles.list} data-sheet={sheet.length}>
            {sheet.map(({ no, title, text }) => (
              <li key={no}>
                <strong>
                  {no}. {title}
                </strong>
                <p className={styles.letter}>{text}</p>
                {text !== "" && <Copy text={text} label={`${entry.copy} ${no}`} />}
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className={styles.card}>
        <h2 className={styles.heading}>{entry.letter}</h2>
        <span className={styles.quiet}>{entry.letterLine}</span>
        {letter === null ? (
          <Show name="get-letter" send={send} />
        ) : (
          <Letter key={letter} letter={letter} papers={papers ?? []} send={send} />
        )}
      </section>
    </>
  );
}

/** The letter as it will be sent: edited here, saved with its versions, copied from here. */
function Letter({
  letter,
  papers,
  send,
}: {
  readonly letter: string;
  readonly papers: readonly SavedPaper[];
  readonly send: DeskProps["send"];
}) {
  const { entry, locale } = useTexts();
  const styles = useStyles();
  const [text, setText] = useState(letter);
  const versions = papers.filter(({ kind }) => kind === "letter");
  return (
    <>
      <Field label={entry.letter}>
        <Textarea
          name="letter"
          data-letter
          rows={14}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          data-do="save-letter"
          onClick={() => {
            send({ type: "save-paper", kind: "letter", text });
          }}
        >
          {entry.saveLetter}
        </Button>
        <Copy text={text} label={entry.copy} />
      </div>
      <ul className={styles.list} data-versions={versions.length}>
        {versions.map(({ version, at, by }) => (
          <li key={version} className={styles.quiet}>
            {fillTemplate(entry.version, { n: version, at: showShort(at, locale), by: by ?? entry.somebody })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Show({ name, send }: { readonly name: "get-sheet" | "get-letter"; readonly send: DeskProps["send"] }) {
  const { entry } = useTexts();
  return (
    <div>
      <Button
        data-do={name}
        onClick={() => {
          send({ type: name });
        }}
      >
        {entry.show}
      </Button>
    </div>
  );
}

function Copy({ text, label }: { readonly text: string; readonly label: string }) {
  const { entry } = useTexts();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      size="small"
      onClick={() => {
        // Where the browser forbids it the text stands there to be marked by hand.
        navigator.clipboard.writeText(text).then(
          () => {
            setCopied(true);
          },
          () => undefined,
        );
      }}
    >
      {isCopied ? entry.copied : label}
    </Button>
  );
}
