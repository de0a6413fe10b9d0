import { useTexts } from "./desk-props.ts";
import type { Breach } from "#core/breach/breach.ts";
import type { Problem } from "#core/breach/problem.ts";
import { fieldOfPath, sayProblem } from "#core/wording/breach/say-problem.ts";
import type { Edits } from "../state/desk-state.ts";
import { FieldEditor } from "./field-editor.tsx";
import type { FieldPlan } from "./fields.ts";
import { useStyles } from "./styles.ts";

interface GroupProps {
  readonly fields: readonly FieldPlan[];
  readonly entry: Breach;
  /** Fields that must be filled in: shown whatever the kind of breach. */
  readonly needed: readonly string[];
  /** What the register refused. */
  readonly problems: readonly Problem[];
  readonly edit: (edits: Edits) => void;
}

/** The fields that matter for this kind of breach, in two columns; the others behind one line. */
export function FieldGroup({ fields, entry, needed, problems, edit }: GroupProps) {
  const texts = useTexts();
  const styles = useStyles();
  const isShown = (field: FieldPlan): boolean => field.matters(entry) || needed.includes(field.name);
  const refused = new Map(problems.map((one) => [fieldOfPath(one.path), sayProblem(one, texts.language) ?? ""]));
  const values: Readonly<Partial<Record<string, unknown>>> = { ...entry };
  const draw = ({ name, kind }: FieldPlan) => (
    <div key={name} className={kind.kind === "text" || kind.kind === "choices" ? styles.whole : undefined}>
      <FieldEditor name={name} kind={kind} value={values[name]} problem={refused.get(name)} edit={edit} />
    </div>
  );
  const rest = fields.filter((field) => !isShown(field));
  return (
    <>
      <div className={styles.pairs}>{fields.filter(isShown).map(draw)}</div>
      {rest.length > 0 && (
        <details data-more>
          <summary>{texts.entry.more}</summary>
          <div className={styles.pairs}>{rest.map(draw)}</div>
        </details>
      )}
    </>
  );
}
