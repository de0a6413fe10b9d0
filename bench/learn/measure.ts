import type { Facts } from "#core/facts/facts.ts";
import { CATEGORIES } from "#core/detect/model/categories.ts";
import { FLOOR } from "#core/detect/model/find-sensitive.ts";
import type { PackedModel } from "#core/detect/model/model.ts";
import type { MailScores } from "#core/detect/model/weigh-mail.ts";
import { weighScore } from "#core/detect/model/weigh-mail.ts";
import { findHits } from "#core/detect/terms/find-hits.ts";
import type { Example } from "./cpr.ts";
import type { Dataset } from "./dataset.ts";
import { isMeasured, labelsOf } from "./dataset.ts";
import { fitUnits, scoreMails } from "./fit.ts";
import type { Folds } from "./folds.ts";
import { GROUPS, modelWithout, modelWithoutGroup } from "./folds.ts";
import type { MeasuredNumber } from "./measure-numbers.ts";
import { measureNumbers } from "./measure-numbers.ts";

/** How sure something is called: 0 not at all, 1 possible, 2 likely, 3 certain. */
export type Level = 0 | 1 | 2 | 3;

/** A mail as a model judged it that had not seen its writer, and as others do. */
export interface MeasuredMail {
  readonly labels: readonly boolean[];
  /** Its writer marked nothing sensitive and no number. */
  readonly revealsNothing: boolean;
  /** Nothing at all is marked in it but who is meant: no words that only look sensitive. */
  readonly isOrdinary: boolean;
  /** By category: what the mail comes to, and what it is called by thresholds that it did not set either. */
  readonly scores: readonly number[];
  readonly levels: readonly Level[];
  /** By category: what terms, law sections and persons say without anything learned. */
  readonly byRules: readonly number[];
  /** By category: some curated term stands in it. */
  readonly byTerms: readonly boolean[];
  /** By share of `SHARES`, by category: the scores of models that learned from fewer writers. */
  readonly curve: readonly (readonly number[])[];
}

export interface Measured {
  readonly mails: readonly MeasuredMail[];
  readonly numbers: readonly MeasuredNumber[];
}

/** The learning curve's points: of so large a part of the writers was learned. */
export const SHARES = [0.25, 0.5];

export interface Everything {
  readonly data: Dataset;
  readonly facts: readonly Facts[];
  readonly folds: Folds;
  readonly candidates: readonly Example[];
  readonly made: readonly Example[];
  readonly log: (what: string) => void;
}

export type IsOwn = (mail: number) => boolean;

/** Every measured mail by a model without its writer or, which is quicker and stricter, without its group of writers. */
export function measure(all: Everything, isByGroup: boolean): Measured {
  const { data, folds, log } = all;
  const turns = isByGroup ? Array.from({ length: GROUPS }, (_, group) => group) : folds.writers;
  const measured = turns.map((turn) => {
    const isOwn = (mail: number): boolean =>
      typeof turn === "number" ? folds.groupOf(mail) === turn : data.mails[mail]?.writer === turn;
    const model = typeof turn === "number" ? modelWithoutGroup(turn, data, folds) : modelWithout(turn, data, folds);
    const mails = measureMails(all, model, isOwn, isByGroup);
    const numbers = measureNumbers(all, isOwn);
    log(`measured without ${turn}`);
    return { mails, numbers };
  });
  return {
    mails: measured.flatMap(({ mails }) => mails),
    numbers: measured.flatMap(({ numbers }) => numbers),
  };
}

function measureMails(all: Everything, model: PackedModel, isOwn: IsOwn, hasCurve: boolean): readonly MeasuredMail[] {
  const { data, facts } = all;
  const own = [...data.mails.keys()].filter((mail) => isMeasured(data.mails[mail]?.writer ?? "") && isOwn(mail));
  const fewer = hasCurve ? SHARES.map((share) => scoreMails(fitShare(all, share, isOwn), own, facts)) : [];
  return [...scoreMails(model, own, facts)].flatMap(([index, scores]) => {
    const mail = data.mails[index];
    const known = facts[index];
    if (mail === undefined || known === undefined) return [];
    const weighed = weighAll(scores, model);
    const terms = new Set(
      known.texts.flatMap(({ value }) => findHits(value).map(({ term, strength }) => (strength > 1 ? term.kind : ""))),
    );
    return {
      labels: CATEGORIES.map((_, head) => (((data.mailLabels[index] ?? 0) >> head) & 1) === 1),
      revealsNothing: data.reveals[index] === 0,
      isOrdinary: labelsOf(mail).every((label) => label === "id"),
      scores: weighed,
      levels: weighed.map((score, head) => levelOf(score, model.thresholds[head] ?? [])),
      byRules: scores.sure,
      byTerms: CATEGORIES.map((category) => terms.has(category)),
      curve: fewer.map((scored) => {
        const one = scored.get(index);
        return one === undefined ? [] : weighAll(one, model);
      }),
    };
  });
}

const weighAll = (scores: MailScores, { mail }: PackedModel): readonly number[] =>
  CATEGORIES.map((_, head) => weighScore(scores, head, mail[head] ?? [])(scores.best[head]?.[0] ?? FLOOR));

const levelOf = (score: number, thresholds: readonly number[]): Level =>
  thresholds.filter((threshold) => score >= threshold).length as Level;

/** What is learned from a part of the other writers. */
function fitShare({ data, folds }: Everything, share: number, isOwn: IsOwn) {
  const kept = new Set(folds.writers.filter((_, at) => (at * share) % 1 < share));
  const isKept = (mail: number): boolean => {
    const writer = data.mails[mail]?.writer ?? "";
    return !isOwn(mail) && (!isMeasured(writer) || kept.has(writer));
  };
  return fitUnits(data, isKept);
}
