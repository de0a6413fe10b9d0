import { CATEGORIES, HEADS } from "#core/detect/model/categories.ts";
import type { PackedModel } from "#core/detect/model/model.ts";
import { unpackModel } from "#core/detect/model/model.ts";
import { createReader } from "#core/detect/model/reader.ts";
import type { MailScores } from "#core/detect/model/weigh-mail.ts";
import { mailFeatures, scoreFeatures, scoreMail } from "#core/detect/model/weigh-mail.ts";
import { FLOOR } from "#core/detect/model/find-sensitive.ts";
import { findAll } from "#core/detect/detect.ts";
import type { Facts } from "#core/facts/facts.ts";
import type { Dataset } from "./dataset.ts";
import type { PackedUnits, Sizes } from "./pack.ts";
import { packUnits } from "./pack.ts";
import { train } from "./train.ts";

const SETTINGS = {
  epochs: 8,
  rate: 0.1,
  sparsity: 14,
  decay: 0,
  revealing: 5,
  decoy: 10,
  elsewhere: 0.06,
  other: 0.06,
};
export const SIZES: Sizes = { health: 7_000, other: 900 };

/** The unit model of the mails that are meant. */
export function fitUnits(data: Dataset, isMeant: (mail: number) => boolean): PackedUnits {
  const rows: number[] = [];
  data.mailOf.forEach((mail, row) => {
    if (isMeant(mail)) rows.push(row);
  });
  const settings = { ...SETTINGS, features: data.bucketOf.length, heads: HEADS };
  return packUnits(train(data.rows, Int32Array.from(rows), settings), data, SIZES);
}

/** What a unit model and the terms say of mails, as the product has it before a mail is weighed. */
export function scoreMails(
  units: PackedUnits,
  mails: readonly number[],
  facts: readonly Facts[],
): ReadonlyMap<number, MailScores> {
  const reader = createReader(unpackModel({ ...units, mail: [], thresholds: [] }));
  return new Map(
    mails.flatMap((mail) => {
      const own = facts[mail];
      return own === undefined ? [] : [[mail, scoreMail(own, findAll(own, [], reader), reader.lexicon)] as const];
    }),
  );
}

/** Of mails that reveal nothing at most so many are called likely; certain is right in 99 of 100. */
const TAKEN = { health: 0.025, other: 0.01 };
/** What is merely possible holds no mail up, and may be wrong more often. */
const POSSIBLE = 3;
const CERTAIN = 0.99;
const MIN_CERTAIN = 20;
const EPOCHS = 60;
const RATE = 0.2;
const DECAY = 0.01;

/** Weights by which mails are weighed, and from where on a score is possible, likely, certain; from mails that the units' model had not seen. */
export function fitMail(
  scores: ReadonlyMap<number, MailScores>,
  { mailLabels, reveals }: Dataset,
): Pick<PackedModel, "mail" | "thresholds"> {
  const mails = [...scores].sort(([one], [other]) => one - other);
  const fitted = CATEGORIES.map((category, head) => {
    const features = mails.map(([, own]) => [
      ...mailFeatures(own, head),
      ...scoreFeatures(own.best[head]?.[0] ?? FLOOR),
    ]);
    const labels = mails.map(([mail]) => ((mailLabels[mail] ?? 0) >> head) & 1);
    const weights = fitWeights(features, labels);
    const weighed = features.map(
      (one, at) => [one.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0), labels[at] ?? 0] as const,
    );
    const quiet = weighed.filter((_, at) => reveals[mails[at]?.[0] ?? -1] === 0).map(([score]) => score);
    const taken = category === "health" ? TAKEN.health : TAKEN.other;
    return { weights, thresholds: thresholdsOf(weighed, quiet, taken) };
  });
  return { mail: fitted.map(({ weights }) => weights), thresholds: fitted.map(({ thresholds }) => thresholds) };
}

function fitWeights(features: readonly (readonly number[])[], labels: readonly number[]): readonly number[] {
  const size = features[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  weights[0] = -2;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < features.length; step++) {
      const at = (step * 7919 + epoch * 31) % features.length;
      const own = features[at] ?? [];
      const sum = own.reduce((all, x, k) => all + x * (weights[k] ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-sum)) - (labels[at] ?? 0);
      own.forEach((x, k) => {
        if (x === 0) return;
        const pull = slope * x + (DECAY / features.length) * (weights[k] ?? 0);
        const square = (squares[k] ?? 0) + pull * pull;
        squares[k] = square;
        weights[k] = (weights[k] ?? 0) - (RATE * pull) / Math.sqrt(square);
      });
    }
  }
  return Array.from(weights, (weight) => Number(weight.toPrecision(3)));
}

/** From where on a score is possible, likely, certain: by the mails that reveal nothing, and by how many are right. */
function thresholdsOf(
  weighed: readonly (readonly [score: number, label: number])[],
  quiet: readonly number[],
  taken: number,
): readonly [number, number, number] {
  const loudest = [...quiet].sort((one, other) => other - one);
  const at = (share: number) => Math.ceil((loudest[Math.floor(loudest.length * share)] ?? -99) * 1000) / 1000;
  const likely = at(taken);
  let right = 0;
  let certain = 99;
  const sorted = [...weighed].sort(([one], [other]) => other - one);
  sorted.forEach(([score, label], place) => {
    right += label;
    if (place + 1 >= MIN_CERTAIN && right / (place + 1) >= CERTAIN) certain = Math.ceil(score * 1000) / 1000;
  });
  return [at(taken * POSSIBLE), likely, Math.max(likely, certain)];
}
