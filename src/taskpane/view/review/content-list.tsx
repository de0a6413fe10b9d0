import { fillTemplate } from "#web/fill-template.ts";
import type { ShownContent, ShownFile } from "../../review/describe-content.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

/** What is about to leave: from which mailbox, how the text begins, and each file with its size and what was read of it. */
export function ContentList({ content: { from, begins, files } }: { readonly content: ShownContent }) {
  const { review } = useTexts();
  const styles = useStyles();
  if (from === null && begins === "" && files.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="content" data-content>
      <h2 className={styles.heading} id="content">
        {review.content}
      </h2>
      {from !== null && <span data-from>{fillTemplate(review.sentFrom, { address: from })}</span>}
      {begins !== "" && <span className={styles.quiet}>“{begins}”</span>}
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map((file, index) => (
            <li key={`${file.name} ${index}`} className={styles.rowText} data-file={file.name}>
              <FileLine file={file} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FileLine({ file: { name, size, text } }: { readonly file: ShownFile }) {
  const texts = useTexts();
  const styles = useStyles();
  const named = `${name} · ${sizeIn(size, texts.locale)}`;
  if (text === "") return <span>{named}</span>;
  return (
    <>
      <span>{named}</span>
      <details>
        <summary className={styles.quiet}>{texts.review.seeFile}</summary>
        <span className={styles.quiet}>“{text}”</span>
      </details>
    </>
  );
}

const KILOBYTE = 1024;

function sizeIn(bytes: number, locale: string): string {
  const isLarge = bytes >= KILOBYTE * KILOBYTE;
  const amount = bytes / (isLarge ? KILOBYTE * KILOBYTE : KILOBYTE);
  const digits = { maximumFractionDigits: isLarge ? 1 : 0 };
  return `${new Intl.NumberFormat(locale, digits).format(isLarge ? amount : Math.max(1, amount))} ${isLarge ? "MB" : "kB"}`;
}
