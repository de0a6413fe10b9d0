import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { useStyles } from "./styles.ts";

/** The authority's form, item by item with a copy button each, and the letter to the citizens. */
export function Drafts({ state, send }: DeskProps) {
  const { entry } = useTexts();
  const styles = useStyles();
  const { sheet, letter } = state.around;
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
          <>
            <pre className={styles.letter} data-letter>
              {letter}
            </pre>
            <Copy text={letter} label={entry.copy} />
          </>
        )}
      </section>
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
