import type { Certainty } from "../finding.ts";
import { once } from "../terms/once.ts";
import type { Form } from "./candidate.ts";
import type { KnownCandidate } from "./candidate-features.ts";
import { packedCprModel } from "./packed-cpr-model.ts";
import { readBirthDate } from "./read-birth-date.ts";
import { testPersons } from "./test-persons.ts";
import type { CprModel } from "./weigh-candidate.ts";
import { scoreCandidate, unpackCprModel } from "./weigh-candidate.ts";

/** Spellings that are common enough to have been learned; of the others the facts decide. */
const LEARNED: readonly Form[] = ["plain", "long", "electronic"];
/** Rows of a longer list say more together than the words of each, and there are too many to weigh one by one. */
const LONGEST_LIST = 200;

/** The learned weights; made ready on first use, since loading the bundle must stay quick. */
const shippedModel = once(() => unpackCprModel(packedCprModel));

/** What a candidate comes out as, and by what score. */
interface JudgedCandidate {
  readonly certainty: Certainty | undefined;
  readonly score?: number;
}

/**
 * What its facts say of a candidate, kept, raised or lowered by what was learned of such facts and of the words around them.
 * A number that passes modulus 11 behind a name for it or with its hyphen stays at least likely, whatever stands by it.
 */
export function judgeCandidate(known: KnownCandidate, model: CprModel = shippedModel()): JudgedCandidate {
  const { step, count, today } = known;
  const { candidate, graded } = step;
  const isFact = LEARNED.indexOf(candidate.form) < 0 || testPersons.has(candidate.digits) || count > LONGEST_LIST;
  if (isFact || readBirthDate(candidate.digits, today) === undefined) return { certainty: graded };
  const score = scoreCandidate(known, model);
  return { certainty: decide(known, score, model), score };
}

function decide({ step }: KnownCandidate, score: number, { thresholds }: CprModel): Certainty | undefined {
  const { candidate, label, graded, passesModulus11 } = step;
  const [likely, certain] = thresholds;
  const isNamed = label !== "none" && label !== "doubt";
  if (graded === "certain" && score >= (isNamed ? likely : certain)) return "certain";
  if (score >= likely) return "likely";
  if (graded === undefined || graded === "possible") return graded;
  const isWhole = passesModulus11 && (label === "cpr" || candidate.separator === "hyphen");
  return isWhole ? "likely" : "possible";
}
