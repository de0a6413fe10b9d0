import { CATEGORIES } from "#core/detect/model/categories.ts";
import { BODY, FILE, FILE_NAME, SUBJECT } from "#core/detect/model/features.ts";
import type { Place } from "#core/detect/model/features.ts";
import { BUCKETS } from "#core/detect/model/hash.ts";
import { lexicon } from "#core/detect/model/lexicon.ts";
import { readUnitFeatures } from "#core/detect/model/unit-features.ts";
import type { CorpusMail, Marked } from "./corpus.ts";
import type { Rows } from "./train.ts";

/** The corpus' short labels, where they differ from the product's words. */
const CATEGORY_OF: Readonly<Record<string, string>> = { h: "health" };

const headOf = (label: string): number => (CATEGORIES as readonly string[]).indexOf(CATEGORY_OF[label] ?? label);

export interface Dataset {
  readonly mails: readonly CorpusMail[];
  readonly rows: Rows;
  /** The mail of each row. */
  readonly mailOf: Int32Array;
  /** How the rows' features are numbered: the commonest come first, and those that are too rare are left out. */
  readonly bucketOf: Int32Array;
  /** In how many rows each occurs. */
  readonly counts: Int32Array;
  /** A bit a category. */
  readonly mailLabels: Int32Array;
  /** The mail reveals anything at all. */
  readonly reveals: Uint8Array;
}

/**
 * Whether mails of this writer are left out in turn, to measure by. Pairs that must come out right (t) and the sets that
 * tests judge by themselves (l) are learned from and never measured.
 */
export const isMeasured = (writer: string): boolean => writer.charAt(0) === "w";

/** What occurs less often teaches nothing that holds elsewhere. */
const MIN_COUNT = 3;

export function partsOf({ subject, body, attachments }: CorpusMail): readonly (readonly [Place, Marked])[] {
  return [
    [SUBJECT, subject],
    [BODY, body],
    ...attachments.flatMap(({ name, content }): readonly (readonly [Place, Marked])[] => [
      [FILE_NAME, name],
      [FILE, content],
    ]),
  ];
}

export function buildDataset(mails: readonly CorpusMail[]): Dataset {
  const units = mails.flatMap(readUnits);
  const { numberOf, bucketOf, counts } = numberFeatures(units.map(({ buckets }) => buckets));
  const kept = units.map(({ buckets }) =>
    buckets.map((bucket) => numberOf[bucket] ?? -1).filter((number) => number >= 0),
  );
  const offsets = new Int32Array(units.length + 1);
  kept.forEach((numbers, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + numbers.length;
  });
  const buckets = new Int32Array(offsets[units.length] ?? 0);
  kept.forEach((numbers, row) => {
    buckets.set(numbers, offsets[row]);
  });
  return {
    mails,
    rows: {
      offsets,
      buckets,
      labels: Int32Array.from(units, ({ labels }) => labels),
      isDecoy: Uint8Array.from(units, ({ isDecoy }) => (isDecoy ? 1 : 0)),
      worth: new Float32Array(units.length).fill(1),
    },
    mailOf: Int32Array.from(units, ({ mail }) => mail),
    bucketOf,
    counts,
    mailLabels: Int32Array.from(mails, (mail) => bitsOf(labelsOf(mail))),
    reveals: Uint8Array.from(mails, (mail) => {
      const labels = labelsOf(mail);
      return labels.includes("cpr") || bitsOf(labels) !== 0 ? 1 : 0;
    }),
  };
}

interface Unit {
  readonly mail: number;
  readonly buckets: readonly number[];
  readonly labels: number;
  readonly isDecoy: boolean;
}

function readUnits(mail: CorpusMail, index: number): readonly Unit[] {
  return partsOf(mail).flatMap(([place, { text, spans }]) =>
    readUnitFeatures(text, place, lexicon()).map(({ start, end, buckets }): Unit => {
      const own = spans.filter(([, from, to]) => start < to && end > from).map(([label]) => label);
      return { mail: index, buckets, labels: bitsOf(own), isDecoy: own.includes("x") };
    }),
  );
}

/** The labels of all that is marked in a mail. */
export const labelsOf = (mail: CorpusMail): readonly string[] =>
  partsOf(mail).flatMap(([, { spans }]) => spans.map(([label]) => label));

/** A bit a category. */
const bitsOf = (labels: readonly string[]): number =>
  labels.map(headOf).reduce((bits, head) => (head < 0 ? bits : bits | (1 << head)), 0);

function numberFeatures(features: readonly (readonly number[])[]) {
  const occurs = new Int32Array(BUCKETS);
  for (const own of features) for (const bucket of new Set(own)) occurs[bucket] = (occurs[bucket] ?? 0) + 1;
  const countOf = (bucket: number): number => occurs[bucket] ?? 0;
  const used = Array.from(occurs.keys()).filter((bucket) => countOf(bucket) >= MIN_COUNT);
  used.sort((one, other) => countOf(other) - countOf(one) || one - other);
  const numberOf = new Int32Array(BUCKETS).fill(-1);
  used.forEach((bucket, number) => {
    numberOf[bucket] = number;
  });
  return { numberOf, bucketOf: Int32Array.from(used), counts: Int32Array.from(used, countOf) };
}
