import { ProgressBar } from "@fluentui/react-components";
import type { ReviewState } from "../../review/review-state.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

/** Text recognition takes seconds a page; that it goes on, and how far it is. */
export function ScanProgress({ scan }: Pick<ReviewState, "scan">) {
  const { review } = useTexts();
  const styles = useStyles();
  if (scan === null) return null;
  const words = fillTemplate(review.scanning, { done: scan.done, pages: scan.pages });
  return (
    <section className={styles.section} data-phase="scanning" aria-live="polite">
      <p className={styles.quiet}>{words}</p>
      <ProgressBar value={scan.done} max={scan.pages} aria-label={words} />
    </section>
  );
}
