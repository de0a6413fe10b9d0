import { CPR_BUCKETS, factsOf, pushFacts, pushWords } from "#core/detect/cpr/candidate-features.ts";
import type { KnownCandidate } from "#core/detect/cpr/candidate-features.ts";
import { knownCandidates } from "./known-candidates.ts";
import { scoreCandidate, unpackCprModel } from "#core/detect/cpr/weigh-candidate.ts";
import type { PackedCprModel } from "#core/detect/cpr/weigh-candidate.ts";
import { MAX_STEPS, STEP_SIGNS } from "#core/detect/model/model.ts";
import type { Facts } from "#core/facts/facts.ts";
import { plantedNumbers } from "../../test/support/planted-numbers.ts";
import { technicalTexts } from "../../test/support/technical/technical-texts.ts";
import { readSet } from "../../test/support/labelled/read-sets.ts";
import type { CorpusMail, Span } from "./corpus.ts";
import { isMeasured } from "./dataset.ts";
import type { Rows } from "./train.ts";
import { train } from "./train.ts";

const TODAY = "2026-11-24";

/** A candidate whose truth is known. */
export interface Example {
  readonly writer: string;
  readonly mail: number;
  readonly known: KnownCandidate;
  readonly isNumber: boolean;
  /** Its writer has marked it as a number that is none. */
  readonly isMarked: boolean;
}

/** All candidates of the corpus whose first six digits are a day. */
export function examplesOf(mails: readonly CorpusMail[], facts: readonly Facts[]): readonly Example[] {
  return mails.flatMap((mail, index) => {
    const spans: readonly (readonly Span[])[] = [
      mail.subject.spans,
      mail.body.spans,
      ...mail.attachments.flatMap(({ name, content }) => [name.spans, content.spans]),
    ];
    return (facts[index]?.texts ?? []).flatMap((text, at) =>
      knownCandidates(text, TODAY).map((known) => {
        const { start, end } = known.step.candidate;
        const own = (spans[at] ?? []).filter(([, from, to]) => start < to && end > from);
        const isNumber = own.some(([label]) => label === "cpr");
        return { writer: mail.writer, mail: index, known, isNumber, isMarked: own.some(([label]) => label === "nr") };
      }),
    );
  });
}

interface Case {
  readonly text: string;
  readonly pos: number;
}

/** Short texts with a number planted or imitated, and number-heavy texts: they teach spellings, and are no mail. */
export function madeExamples(): readonly Example[] {
  const make = (value: string, isNumber: boolean, writer: string): readonly Example[] =>
    knownCandidates({ origin: "body", value }, TODAY).map((known) => ({
      writer,
      mail: -1,
      known,
      isNumber,
      isMarked: !isNumber,
    }));
  const cases = (readSet("corpus-da/cpr-cases-dev.jsonl") as readonly Case[]).flatMap(({ text, pos }) =>
    make(text, pos === 1, "c1"),
  );
  const planted = plantedNumbers().flatMap(({ text }, at) => (at % 3 === 0 ? make(text, true, "c2") : []));
  const technical = technicalTexts().flatMap(({ files }) =>
    files.slice(0, 60).flatMap((file) => make(file, false, "c3").slice(0, 20)),
  );
  return [...cases, ...planted, ...technical];
}

const WORTH: Readonly<Record<string, number>> = { c1: 0.5, c2: 0.3, c3: 0.15 };

function fitCpr(examples: readonly Example[]): PackedCprModel {
  const features = examples.map(({ known }) => {
    const own: number[] = [];
    const push = (bucket: number) => {
      own.push(bucket);
    };
    pushFacts(factsOf(known), push);
    pushWords(known, push);
    return own;
  });
  const offsets = new Int32Array(examples.length + 1);
  features.forEach((own, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + own.length;
  });
  const rows: Rows = {
    offsets,
    buckets: Int32Array.from(features.flat()),
    labels: Int32Array.from(examples, ({ isNumber }) => (isNumber ? 1 : 0)),
    isDecoy: Uint8Array.from(examples, ({ isNumber }) => (isNumber ? 0 : 1)),
    worth: Float32Array.from(examples, ({ writer }) => WORTH[writer] ?? 1),
  };
  const settings = {
    features: CPR_BUCKETS,
    heads: 1,
    epochs: 12,
    rate: 0.05,
    sparsity: 0.5,
    decay: 1,
    revealing: 1,
    decoy: 1.5,
    elsewhere: 1,
    other: 1,
  };
  const { weights, bias } = train(rows, Int32Array.from(examples.keys()), settings);
  const sorted = Array.from(weights, Math.abs)
    .filter((weight) => weight > 0)
    .sort((one, other) => one - other);
  const scale = Number(((sorted[Math.floor(sorted.length * 0.995)] ?? 1) / MAX_STEPS).toPrecision(4));
  const steps = Array.from(weights, (weight) =>
    STEP_SIGNS.charAt(MAX_STEPS + Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / scale)))),
  ).join("");
  return { bias: Number((bias[0] ?? 0).toPrecision(4)), scale, steps, thresholds: [0, 2] };
}

const scoresOf = (examples: readonly Example[], model: PackedCprModel): readonly number[] => {
  const unpacked = unpackCprModel(model);
  return examples.map(({ known }) => scoreCandidate(known, unpacked));
};

/** Of the look-alikes that writers marked so many may be taken for a number. */
const TAKEN = 0.02;
/** What facts call certain, without a name by it, and the model agrees to is right in so many cases. */
const CERTAIN = 0.99;
const FEWEST = 50;

/** Thresholds from scores that models gave which had not seen them. */
function cprThresholds(scored: readonly (readonly [score: number, example: Example])[]): PackedCprModel["thresholds"] {
  const sorted = scored
    .filter(([, { isNumber, isMarked }]) => isNumber || isMarked)
    .sort(([one], [other]) => other - one);
  const others = sorted.filter(([, { isNumber }]) => !isNumber);
  const likely = others[Math.floor(others.length * TAKEN)]?.[0] ?? 99;
  let right = 0;
  let certain = 99;
  sorted
    .filter(
      ([
        ,
        {
          known: { step },
        },
      ]) => step.graded === "certain" && (step.label === "none" || step.label === "doubt"),
    )
    .forEach(([score, { isNumber }], place) => {
      right += isNumber ? 1 : 0;
      if (place >= FEWEST && right / (place + 1) >= CERTAIN) certain = score;
    });
  const round = (score: number) => Math.ceil(score * 1000) / 1000;
  return [round(likely), round(Math.max(likely, certain))];
}

/** Writers are dealt into so many groups to find thresholds. */
const GROUPS = 7;

const groupsOf = (examples: readonly Example[]): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(examples.map(({ writer }) => writer))]
      .filter(isMeasured)
      .sort()
      .map((writer, at) => [writer, at % GROUPS]),
  );

/** Scores of each group's candidates by a model that has not seen the group; `skip` is a writer whom none may see or score. */
function scoresByOthers(examples: readonly Example[], made: readonly Example[], skip?: string) {
  const groups = groupsOf(examples);
  const own = examples.filter(({ writer }) => writer !== skip);
  return Array.from({ length: GROUPS }).flatMap((_, group) => {
    const scored = own.filter(({ writer }) => groups.get(writer) === group);
    const model = fitCpr([...own.filter(({ writer }) => groups.get(writer) !== group), ...made]);
    const scores = scoresOf(scored, model);
    return scored.map((example, at) => [scores[at] ?? 0, example] as const);
  });
}

/** The model of all candidates but a writer's; its thresholds come from models that had not seen what they scored. */
export function learnCpr(examples: readonly Example[], made: readonly Example[], skip?: string): PackedCprModel {
  const own = examples.filter(({ writer }) => writer !== skip);
  const thresholds = cprThresholds(scoresByOthers(examples, made, skip));
  return { ...fitCpr([...own, ...made]), thresholds };
}
