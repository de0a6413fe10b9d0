import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fillTemplate, formatCount } from "#web/fill-template.ts";
import { useTexts } from "./desk-props.ts";
import type { Step } from "./steps.ts";
import { STEPS } from "./steps.ts";
import { useStyles } from "./styles.ts";

/** A step with its number and what it lacks; folded it is one line. */
export function StepCard({
  step,
  lacking,
  isOpen,
  isOver,
  toggle,
  children,
}: {
  readonly step: Step;
  readonly lacking: number;
  readonly isOpen: boolean;
  /** Nothing in it can be changed any more. */
  readonly isOver: boolean;
  readonly toggle: () => void;
  readonly children: ReactNode;
}) {
  const { entry } = useTexts();
  const styles = useStyles();
  return (
    <section className={styles.card} data-step={step} data-open={isOpen}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.fold} aria-expanded={isOpen} data-fold={step} onClick={toggle}>
          <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
          <span>{fillTemplate(entry.step, { n: STEPS.indexOf(step) + 1, title: entry.steps[step] })}</span>
          <span className={mergeClasses(styles.quiet, styles.toEnd)}>
            {lacking === 0 ? `✓ ${entry.complete}` : formatCount(entry.lacking, lacking)}
          </span>
        </button>
      </h2>
      <fieldset className={mergeClasses(styles.fieldset, !isOpen && styles.folded)} disabled={isOver}>
        <div className={styles.stack}>{children}</div>
      </fieldset>
    </section>
  );
}
