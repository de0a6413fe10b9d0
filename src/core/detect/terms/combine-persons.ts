import type { Facts } from "../../facts/facts.ts";
import type { Finding, FindingKind, MailDetector } from "../finding.ts";
import { contextLexicon } from "./lexicons.ts";
import { scanTerms } from "./scan-terms.ts";
import { sumGeneral } from "./score-passage.ts";

const NEED_PERSON: readonly FindingKind[] = [
  "health",
  "union",
  "religion",
  "ethnicity",
  "politics",
  "sexuality",
  "biometric",
  "criminal",
  "economy",
  "social",
  "child",
  "address",
  "school",
  "employment",
];

const OPENING = 1000;
const GENERAL = 2;

/**
 * What belongs together though it stands apart: the name in the subject and the diagnosis in the attachment; the pupil's
 * name and the special school that writes (log row 5). Raises what was `possible` for want of a person.
 */
export const combinePersons: MailDetector = (facts, found) => {
  const person = found.find(isKnown);
  if (person === undefined || speaksInGeneral(facts)) return [];
  const raised = NEED_PERSON.reduce<readonly Finding[]>((all, kind) => all.concat(raise(found, kind)), []);
  if (facts.sender.unit?.reveals !== "health") return raised;
  return raised.concat({ ...pointAt(person), kind: "health", certainty: "likely", topic: "sender-unit" });
};

/** The subject and the opening tell what kind of mail it is: an advert with a contact person is about nobody. */
function speaksInGeneral({ texts }: Facts): boolean {
  return texts
    .filter(({ origin }) => origin === "subject" || origin === "body")
    .some(({ value }) => sumGeneral(scanTerms(value.slice(0, OPENING), contextLexicon())) >= GENERAL);
}

const isKnown = ({ kind, certainty }: Finding) => (kind === "person" || kind === "cpr") && certainty !== "possible";

/** One finding a kind is enough to decide on, and the first is the one a reader meets. */
function raise(found: readonly Finding[], kind: FindingKind): readonly Finding[] {
  const own = found.filter((finding) => finding.kind === kind);
  if (own.some(({ certainty }) => certainty !== "possible")) return [];
  return own.slice(0, 1).map((finding) => ({ ...finding, certainty: "likely" }));
}

function pointAt({ origin, start, end, inName }: Finding): Pick<Finding, "origin" | "start" | "end" | "inName"> {
  return inName === undefined ? { origin, start, end } : { origin, start, end, inName };
}
