import { table } from "../quality/markdown.ts";
import { CATEGORIES } from "#core/detect/model/categories.ts";
import type { Measured, MeasuredMail } from "./measure.ts";
import { SHARES } from "./measure.ts";
import { numberTable, numbersRight } from "./report-numbers.ts";

const FALSE_SHARES = [0.02, 0.05, 0.1];
const LIKELY = 2;
const CERTAIN = 3;
const HEALTH = CATEGORIES.indexOf("health");

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
    `\`npm run learn -- --measure${groups} --write\` measures this; \`npm run quality\` shows what it kept.`,
    `${mails.length} invented mails by ${writers} writers, who are language models, each mail judged by a model that had not seen ${leftOut}; nor did these mails set how the model weighs a mail as a whole, or from where on it calls something likely. The rules for terms and numbers were written before these mails and not tuned on them. The learner's settings were chosen by such figures on the same writers, so expect somewhat less on others. Hard mails are far more frequent here than in a municipality: of ${quiet.length} that reveal nothing only ${ordinary.length} hold no words that look sensitive.`,
    "_Found_ and _false_ are what the product calls likely or more: of the mails that reveal it, and of those that reveal nothing. _At 2 %_ is the share found with the threshold at which 2 % of the mails that reveal nothing are called so. _Rules_ are the product's terms, law sections and persons without anything learned (what decided until the model came); _terms_ a plain look-up of the curated terms.",
    categoryTable(mails, quiet),
    ordinaryLine(ordinary),
    "CPR numbers, all that writers marked as one or as another number that looks like it, in every spelling. The expression is six digits, a hyphen, a blank or nothing, and four digits:",
    numberTable(numbers),
    "How sure is sure, on the same mails: of what is called so, how much is right (a category: how many of the mails reveal it); asked is 90 % of likely and 99 % of certain:",
    reliability(mails, numbers),
    ...(isByGroup
      ? [
          `Learning curve, found at 2 % by what was learned from a part of the other writers (the mail as a whole is weighed alike):`,
          curveTable(mails, quiet),
        ]
      : []),
  ].join("\n\n");
}

const isAtLeast =
  (head: number, level: number) =>
  ({ levels }: MeasuredMail): boolean =>
    (levels[head] ?? 0) >= level;

function categoryTable(mails: readonly MeasuredMail[], quiet: readonly MeasuredMail[]): string {
  const rows = CATEGORIES.map((category, head) => {
    const own = mails.filter(({ labels }) => labels[head]);
    const at = FALSE_SHARES.map((share) => foundAt(own, quiet, share, ({ scores }) => scores, head));
    const both = (isMeant: (mail: MeasuredMail) => boolean): readonly string[] => [
      percent(own, isMeant),
      percent(quiet, isMeant),
    ];
    return [
      category,
      String(own.length),
      ...both(isAtLeast(head, LIKELY)),
      ...at,
      ...both(({ byRules }) => (byRules[head] ?? 0) >= LIKELY),
      ...both(({ byTerms }) => byTerms[head] === true),
    ];
  });
  return table([
    [
      "category",
      "mails",
      "found",
      "false",
      "at 2 %",
      "at 5 %",
      "at 10 %",
      "rules: found",
      "rules: false",
      "terms: found",
      "terms: false",
    ],
    ...rows,
  ]);
}

function ordinaryLine(ordinary: readonly MeasuredMail[]): string {
  const model = percent(ordinary, isAtLeast(HEALTH, LIKELY));
  const any = percent(ordinary, ({ levels }) => levels.some((level) => level >= LIKELY));
  const rules = percent(ordinary, ({ byRules }) => (byRules[HEALTH] ?? 0) >= LIKELY);
  return `Of the ordinary mails, in which nothing is marked but who is meant, ${model} are called health (by the rules alone ${rules}), and ${any} anything.`;
}

function reliability(mails: readonly MeasuredMail[], numbers: Measured["numbers"]): string {
  const right = (heads: readonly number[], level: number): string => {
    const said = heads.flatMap((head) =>
      mails.filter(({ levels }) => levels[head] === level).map(({ labels }) => labels[head] === true),
    );
    return `${percent(said, Boolean)} of ${said.length}`;
  };
  const others = CATEGORIES.map((_, head) => head).filter((head) => head !== HEALTH);
  return table([
    ["what", "likely", "certain"],
    ["CPR numbers", numbersRight(numbers, LIKELY), numbersRight(numbers, CERTAIN)],
    ["health", right([HEALTH], LIKELY), right([HEALTH], CERTAIN)],
    ["the other categories", right(others, LIKELY), right(others, CERTAIN)],
  ]);
}

function curveTable(mails: readonly MeasuredMail[], quiet: readonly MeasuredMail[]): string {
  const points = [...SHARES, 1].map((share, at) => {
    const scoresOf = ({ curve, scores }: MeasuredMail) => curve[at] ?? scores;
    const found = CATEGORIES.map((_, head) =>
      foundAt(
        mails.filter(({ labels }) => labels[head]),
        quiet,
        0.02,
        scoresOf,
        head,
      ),
    );
    const others = found.filter((_, head) => head !== HEALTH).map((text) => Number.parseFloat(text));
    const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
    return [`${share * 100} %`, found[HEALTH] ?? "", `${mean.toFixed(1)} %`];
  });
  return table([["of the writers", "health", "the other categories, mean"], ...points]);
}

/** The share that scores higher than so many of the mails that reveal nothing. */
function foundAt(
  own: readonly MeasuredMail[],
  quiet: readonly MeasuredMail[],
  share: number,
  scoresOf: (mail: MeasuredMail) => readonly number[],
  head: number,
): string {
  const scoreOf = (mail: MeasuredMail): number => scoresOf(mail)[head] ?? -Infinity;
  const sorted = quiet.map(scoreOf).sort((one, other) => other - one);
  const threshold = sorted[Math.floor(sorted.length * share)] ?? -Infinity;
  return percent(own, (mail) => scoreOf(mail) > threshold);
}

const percent = <One>(all: readonly One[], isMeant: (one: One) => boolean): string =>
  all.length === 0 ? "–" : `${((100 * all.filter(isMeant).length) / all.length).toFixed(1)} %`;
