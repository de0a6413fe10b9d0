import { detect } from "#core/detect/detect.ts";
import type { Certainty } from "#core/detect/finding.ts";
import type { Facts } from "#core/facts/facts.ts";
import type { Example } from "./cpr.ts";
import { fitCpr, scoresOf } from "./cpr.ts";
import type { Dataset } from "./dataset.ts";
import { isMeasured, labelsOf } from "./dataset.ts";
import { scoreMails } from "./fit.ts";
import type { Folds } from "./folds.ts";
import { GROUPS, modelWithout, modelWithoutGroup } from "./folds.ts";
import { CATEGORIES } from "./model/categories.ts";
import type { PackedModel } from "./model/model.ts";
import { weighMail } from "./model/weigh-mail.ts";

/** A mail as a model judged it that had not seen its writer, and as the rules of today do. */
export interface MeasuredMail {
  readonly labels: readonly boolean[];
  /** Its writer marked nothing sensitive and no number. */
  readonly revealsNothing: boolean;
  /** Nothing at all is marked in it but who is meant: no words that only look sensitive. */
  readonly isOrdinary: boolean;
  /** By category; -Infinity where no sentence says anything of it. */
  readonly scores: readonly number[];
  /** By category: the rules call it likely or more. */
  readonly byRules: readonly boolean[];
}

/** A candidate of a CPR number whose writer marked what it is. */
export interface MeasuredNumber {
  readonly isNumber: boolean;
  readonly score: number;
  readonly byRules: Certainty | undefined;
}

export interface Measured {
  readonly mails: readonly MeasuredMail[];
  readonly numbers: readonly MeasuredNumber[];
}

interface Everything {
  readonly data: Dataset;
  readonly facts: readonly Facts[];
  readonly folds: Folds;
  readonly candidates: readonly Example[];
  readonly made: readonly Example[];
  readonly log: (what: string) => void;
}

/** Every measured mail by a model without its writer or, which is quicker and stricter, without its group of writers. */
export function measure(all: Everything, isByGroup: boolean): Measured {
  const { data, folds, log } = all;
  const turns = isByGroup ? Array.from({ length: GROUPS }, (_, group) => group) : folds.writers;
  const measured = turns.map((turn) => {
    const isOwn = (mail: number): boolean =>
      typeof turn === "number" ? folds.groupOf(mail) === turn : data.mails[mail]?.writer === turn;
    const model = typeof turn === "number" ? modelWithoutGroup(turn, data, folds) : modelWithout(turn, data, folds);
    const mails = measureMails(all, model, isOwn);
    const numbers = measureNumbers(all, isOwn);
    log(`measured without ${turn}`);
    return { mails, numbers };
  });
  return {
    mails: measured.flatMap(({ mails }) => mails),
    numbers: measured.flatMap(({ numbers }) => numbers),
  };
}

type IsOwn = (mail: number) => boolean;

function measureMails({ data, facts }: Everything, model: PackedModel, isOwn: IsOwn): readonly MeasuredMail[] {
  const own = [...data.mails.keys()].filter((mail) => isMeasured(data.mails[mail]?.writer ?? "") && isOwn(mail));
  const scored = scoreMails(model, own, facts);
  return [...scored].flatMap(([index, scores]) => {
    const mail = data.mails[index];
    const known = facts[index];
    if (mail === undefined || known === undefined) return [];
    const found = detect(known).filter(({ certainty }) => certainty !== "possible");
    return {
      labels: CATEGORIES.map((_, head) => (((data.mailLabels[index] ?? 0) >> head) & 1) === 1),
      revealsNothing: data.reveals[index] === 0,
      isOrdinary: labelsOf(mail).every((label) => label === "id"),
      scores: CATEGORIES.map((_, head) => weighMail(scores, head, model.mail[head] ?? []) ?? -Infinity),
      byRules: CATEGORIES.map((category) => found.some(({ kind }) => kind === category)),
    };
  });
}

function measureNumbers({ candidates, made }: Everything, isOwn: IsOwn): readonly MeasuredNumber[] {
  const own = candidates.filter(
    ({ mail, writer, isNumber, isMarked }) => isMeasured(writer) && isOwn(mail) && (isNumber || isMarked),
  );
  const scores = scoresOf(own, fitCpr([...candidates.filter(({ mail }) => !isOwn(mail)), ...made]));
  return own.map(({ isNumber, known }, at) => ({
    isNumber,
    score: scores[at] ?? -Infinity,
    byRules: known.step.certainty,
  }));
}
