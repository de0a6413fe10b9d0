import { table } from "../quality/markdown.ts";
import type { Measured, MeasuredMail } from "./measure.ts";
import { CATEGORIES } from "./model/categories.ts";

const SHARES = [0.02, 0.05, 0.1];
const NUMBER_SHARES = [0.01, 0.02, 0.05];

interface How {
  readonly isByGroup: boolean;
  readonly writers: number;
}

/** The figures as docs/quality.md shows them. */
export function report({ mails, numbers }: Measured, { isByGroup, writers }: How): string {
  const leftOut = isByGroup ? "its writer or any of the same quarter of them" : "its writer";
  const groups = isByGroup ? " --groups" : "";
  const quiet = mails.filter(({ revealsNothing }) => revealsNothing);
  const ordinary = mails.filter(({ isOrdinary }) => isOrdinary);
  return [
    `What decides in the product are term lists with weights; this is a model that learns the same from labelled mails, and is no part of the product yet (bench/learn). \`npm run learn -- --measure${groups}\` measures it.`,
    `${mails.length} invented mails by ${writers} writers, who are language models, each mail judged by a model that had not seen ${leftOut}; nor did these mails set how it weighs a mail as a whole (the thresholds of the columns are read off them). The learner's settings were chosen by such figures on the same writers, so expect somewhat less on others. Hard mails are far more frequent here than in a municipality: of ${quiet.length} that reveal nothing only ${ordinary.length} hold no words that look sensitive.`,
    "_At 2 %_ is the share found of the mails that reveal it, with the threshold at which 2 % of the mails that reveal nothing are called so; where 5 and 10 % are alike, fewer of these have any score. The rules are the product's on the same mails in the same run, with what they call likely or more.",
    categoryTable(mails, quiet),
    ordinaryLine(quiet, ordinary),
    "CPR numbers: candidates whose first six digits are a day and whose writer marked what they are, by the same models; the threshold is that at which so many of the look-alikes are taken for a number:",
    numberTable(numbers),
  ].join("\n\n");
}

function categoryTable(mails: readonly MeasuredMail[], quiet: readonly MeasuredMail[]): string {
  const rows = CATEGORIES.map((category, head) => {
    const own = mails.filter(({ labels }) => labels[head]);
    const found = SHARES.map((share) => {
      const threshold = thresholdAt(quiet, head, share);
      return percent(
        own.filter(({ scores }) => (scores[head] ?? -Infinity) > threshold),
        own,
      );
    });
    const byRules = (some: readonly MeasuredMail[]): string =>
      percent(
        some.filter((mail) => mail.byRules[head]),
        some,
      );
    return [category, String(own.length), ...found, byRules(own), byRules(quiet)];
  });
  return table([["category", "mails", "at 2 %", "at 5 %", "at 10 %", "rules: found", "rules: false"], ...rows]);
}

function ordinaryLine(quiet: readonly MeasuredMail[], ordinary: readonly MeasuredMail[]): string {
  const threshold = thresholdAt(quiet, HEALTH, SHARES[0] ?? 0);
  const model = percent(
    ordinary.filter(({ scores }) => (scores[HEALTH] ?? -Infinity) > threshold),
    ordinary,
  );
  const rules = percent(
    ordinary.filter(({ byRules }) => byRules[HEALTH]),
    ordinary,
  );
  return `Of the ordinary mails, in which nothing is marked but who is meant, the model calls ${model} health at 2 %, and the rules ${rules}.`;
}

const HEALTH = CATEGORIES.indexOf("health");

function numberTable(numbers: Measured["numbers"]): string {
  const real = numbers.filter(({ isNumber }) => isNumber);
  const others = numbers.filter(({ isNumber }) => !isNumber);
  const scores = others.map(({ score }) => score).sort((one, other) => other - one);
  const rows = NUMBER_SHARES.map((share) => {
    const threshold = scores[Math.floor(scores.length * share)] ?? -Infinity;
    const taken = (some: Measured["numbers"]): string =>
      percent(
        some.filter(({ score }) => score > threshold),
        some,
      );
    return [`model, at ${share * 100} %`, taken(real), taken(others)];
  });
  const byRules = (some: Measured["numbers"]): string =>
    percent(
      some.filter((one) => one.byRules !== undefined && one.byRules !== "possible"),
      some,
    );
  return table([
    ["by", `of ${real.length} numbers`, `of ${others.length} look-alikes`],
    ...rows,
    ["rules, likely or more", byRules(real), byRules(others)],
  ]);
}

/** So many of the mails that reveal nothing score higher. */
function thresholdAt(quiet: readonly MeasuredMail[], head: number, share: number): number {
  const scores = quiet.map((mail) => mail.scores[head] ?? -Infinity).sort((one, other) => other - one);
  return scores[Math.floor(scores.length * share)] ?? -Infinity;
}

const percent = (some: readonly unknown[], all: readonly unknown[]): string =>
  all.length === 0 ? "–" : `${((100 * some.length) / all.length).toFixed(1)} %`;
