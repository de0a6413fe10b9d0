import type { Facts, Text } from "../../facts/facts.ts";
import type { MailDetector, TextFinding } from "../finding.ts";
import { isTextFinding } from "../finding.ts";
import { isShortText } from "../is-short-text.ts";
import type { TextKind } from "../kinds.ts";
import { SENTENCE } from "../model/add-scores.ts";
import { isNumberKind, textKindsWhere } from "../kinds.ts";
import { NAMED_TOPIC } from "./find-person.ts";
import { contextLexicon } from "./lexicons.ts";
import { BY_BIRTH, BY_NAME } from "./persons/find-citizens.ts";
import { findAddressee } from "./persons/addressee.ts";
import { scanTerms } from "./scan-terms.ts";
import { sumGeneral } from "./score-passage.ts";

const NEED_PERSON = textKindsWhere(({ needsPerson }) => needsPerson);

const OPENING = 1000;
const GENERAL = 2;

/**
 * What belongs together though it stands apart: the name in the subject and the diagnosis in the attachment; the pupil's
 * name and the special school that writes (log row 5). Raises what was `possible` for want of a person.
 */
export const combinePersons: MailDetector<TextFinding> = (facts, all) => {
  const found = all.filter(isTextFinding);
  const persons = found.filter(isKnown).concat(readers(facts));
  const first = persons[0];
  if (first === undefined || speaksInGeneral(facts)) return [];
  const raised = NEED_PERSON.reduce<readonly TextFinding[]>(
    (sofar, kind) => sofar.concat(raise(kind, { found, persons, facts })),
    [],
  );
  if (facts.sender.unit?.reveals !== "health") return raised;
  return raised.concat({ ...pointAt(first), kind: "health", certainty: "likely", topic: "sender-unit" });
};

/** A letter by name to a private mailbox is about its reader, or the reader's own. */
function readers({ texts, recipients }: Facts): readonly TextFinding[] {
  if (!recipients.some(({ kind }) => kind === "webmail")) return [];
  return texts
    .filter(({ origin }) => origin === "body")
    .map(({ origin, value }) => ({ origin, addressee: findAddressee(value) }))
    .reduce<readonly TextFinding[]>((found, { origin, addressee }) => {
      if (addressee === undefined) return found;
      const { start, end } = addressee;
      return found.concat({ kind: "person", origin, start, end, certainty: "likely", topic: NAMED_TOPIC });
    }, []);
}

/** The subject and the opening tell what kind of mail it is: an advert with a contact person is about nobody. */
function speaksInGeneral({ texts }: Facts): boolean {
  return texts
    .filter(({ origin }) => origin === "subject" || origin === "body")
    .some(({ value }) => sumGeneral(scanTerms(value.slice(0, OPENING), contextLexicon())) >= GENERAL);
}

const isKnown = ({ kind, certainty }: TextFinding) =>
  (kind === "person" || isNumberKind(kind)) && certainty !== "possible";

interface Mail {
  readonly found: readonly TextFinding[];
  readonly persons: readonly TextFinding[];
  readonly facts: Facts;
}

/** One finding a kind is enough to decide on, and the first is the one a reader meets. */
function raise(kind: TextKind, { found, persons, facts }: Mail): readonly TextFinding[] {
  const own = found.filter((finding) => finding.kind === kind && finding.topic !== SENTENCE);
  if (own.some(({ certainty }) => certainty !== "possible")) return [];
  const meant = own.find((finding) => persons.some((person) => belongTogether(finding, person, facts)));
  return meant === undefined ? [] : [{ ...meant, certainty: "likely" }];
}

/** In a long text a name somewhere says little of a word elsewhere; a name in its own field, a label or a number does. */
function belongTogether(finding: TextFinding, person: TextFinding, { texts }: Facts): boolean {
  if (isNumberKind(person.kind) || isAbout(person) || !standTogether(finding, person)) return true;
  const text = texts.find((one) => standTogether(one, finding));
  return text === undefined ? finding.inShortText === true : isShortText(text);
}

/** The text itself says that it is about this person. */
function isAbout({ topic }: TextFinding): boolean {
  return topic === NAMED_TOPIC || topic === BY_NAME || topic === BY_BIRTH;
}

function standTogether(one: Pick<Text, "origin" | "inName">, other: Pick<Text, "origin" | "inName">): boolean {
  return one.inName === other.inName && JSON.stringify(one.origin) === JSON.stringify(other.origin);
}

function pointAt({
  origin,
  start,
  end,
  inName,
}: TextFinding): Pick<TextFinding, "origin" | "start" | "end" | "inName"> {
  return inName === undefined ? { origin, start, end } : { origin, start, end, inName };
}
