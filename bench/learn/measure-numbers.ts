import { judgeCandidate } from "#core/detect/cpr/judge-candidate.ts";
import { passesModulus11 } from "#core/detect/cpr/passes-modulus-11.ts";
import { readBirthDate } from "#core/detect/cpr/read-birth-date.ts";
import { unpackCprModel } from "#core/detect/cpr/weigh-candidate.ts";
import type { Certainty } from "#core/detect/finding.ts";
import { CERTAINTIES } from "#core/detect/finding.ts";
import { learnCpr } from "./cpr.ts";
import { isMeasured, partsOf } from "./dataset.ts";
import type { Everything, IsOwn, Level } from "./measure.ts";

/** What a writer marked as a CPR number or as one that only looks like it. */
export interface MeasuredNumber {
  readonly isNumber: boolean;
  /** By a model that had not seen its writer. */
  readonly level: Level;
  /** By facts alone. */
  readonly byRules: Level;
  /** By the plain expression of other tools, and that with a date and with modulus 11 behind it. */
  readonly byExpression: boolean;
  readonly byDate: boolean;
  readonly byModulus11: boolean;
  /** It has a hyphen or a name for CPR numbers by it, and passes modulus 11. */
  readonly isPlain: boolean;
}

const EXPRESSION = /(?:^|\D)(\d{6})[- ]?(\d{4})(?!\d)/;

export function measureNumbers({ data, candidates, made }: Everything, isOwn: IsOwn): readonly MeasuredNumber[] {
  const model = unpackCprModel(
    learnCpr(
      candidates.filter(({ mail }) => !isOwn(mail)),
      made,
    ),
  );
  const byMail = new Map<number, typeof candidates>();
  for (const one of candidates) byMail.set(one.mail, [...(byMail.get(one.mail) ?? []), one]);
  return [...data.mails.entries()].flatMap(([index, mail]) => {
    if (!isMeasured(mail.writer) || !isOwn(index)) return [];
    const own = byMail.get(index) ?? [];
    return partsOf(mail).flatMap(([, { text, spans }]) =>
      spans
        .filter(([label]) => label === "cpr" || label === "nr")
        .map(([label, start, end]): MeasuredNumber => {
          const met = own.filter(
            ({ known }) =>
              known.text.value === text && known.step.candidate.start < end && known.step.candidate.end > start,
          );
          const [, date = "", serial = ""] = EXPRESSION.exec(text.slice(Math.max(0, start - 1), end + 1)) ?? [];
          const digits = date + serial;
          const isDated = digits !== "" && readBirthDate(digits, met[0]?.known.today ?? "2026-11-24") !== undefined;
          return {
            isNumber: label === "cpr",
            level: strongest(met.map(({ known }) => judgeCandidate(known, model).certainty)),
            byRules: strongest(met.map(({ known }) => known.step.graded)),
            byExpression: digits !== "",
            byDate: isDated,
            byModulus11: isDated && passesModulus11(digits),
            isPlain: met.some(
              ({ known: { step } }) =>
                step.passesModulus11 && (step.label === "cpr" || step.candidate.separator === "hyphen"),
            ),
          };
        }),
    );
  });
}

const strongest = (certainties: readonly (Certainty | undefined)[]): Level =>
  certainties.reduce<number>(
    (most, one) => Math.max(most, one === undefined ? 0 : CERTAINTIES.indexOf(one) + 1),
    0,
  ) as Level;
