import { Field, Select } from "@fluentui/react-components";
import { enisaScore } from "#core/breach/enisa.ts";
import { proposeRisk } from "#core/breach/propose-risk.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { useStyles } from "./styles.ts";

const PARTS = {
  context: [1, 2, 3, 4],
  identification: [0.25, 0.5, 0.75, 1],
  circumstances: [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5],
} as const;

/** What helps to assess and decides nothing: a proposal, ENISA's score, cases of the EDPB and the authority (register.md 1.3). */
export function AssessmentHelp({ state, send }: DeskProps) {
  const { entry: texts, labels, locale } = useTexts();
  const styles = useStyles();
  const current = { ...state.shown?.entry, ...state.edits };
  const proposal = proposeRisk(current.likelihood ?? null, current.severity ?? null);
  const enisa = { context: 1, identification: 0.25, circumstances: 0, ...current.enisa };
  const { score, level } = enisaScore(enisa);
  return (
    <div className={styles.stack}>
      {proposal !== null && (
        <p data-proposal={proposal}>{fillTemplate(texts.proposal, { risk: labels.risks[proposal] })}</p>
      )}
      <details>
        <summary>{texts.help}</summary>
        <div className={styles.checks}>
          {(["context", "identification", "circumstances"] as const).map((part) => (
            <Field key={part} label={texts.enisaParts[part]}>
              <Select
                name={`enisa-${part}`}
                value={String(enisa[part])}
                onChange={(_event, { value }) => {
                  send({ type: "edit", edits: { enisa: { ...enisa, [part]: Number(value) } } });
                }}
              >
                {PARTS[part].map((one) => (
                  <option key={one} value={one}>
                    {one.toLocaleString(locale)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
        <span data-enisa={score}>
          {fillTemplate(texts.enisa, {
            score: score.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
            level: texts.enisaLevels[level],
          })}
        </span>
        <ul>
          {texts.cases.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
