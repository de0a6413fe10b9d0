import { continuesBefore, endOfDigits } from "../cpr/digits.ts";
import { readField } from "../cpr/read-setting.ts";
import { hasNameBeside } from "../cpr/name-beside.ts";
import { personTag } from "../cpr/person-tag.ts";
import type { Certainty, TextDetector, TextFinding } from "../finding.ts";
import type { Country, NationalId } from "./read-national-id.ts";
import { readNationalId } from "./read-national-id.ts";

const REACH = 60;
/** What a Swede, a Norwegian or a Finn calls the number, and what a Dane calls theirs. */
const NAMES: Readonly<Record<Country, readonly string[]>> = {
  sweden: ["personnummer", "personnr", "samordningsnummer", "pnr", "svensk", "sverige", "swedish", "född"],
  norway: [
    "fødselsnummer",
    "fødselsnr",
    "f.nr",
    "fnr",
    "personnummer",
    "d-nummer",
    "norsk",
    "norge",
    "norwegian",
    "født",
  ],
  finland: ["henkilötunnus", "hetu", "personbeteckning", "personnummer", "finsk", "finland", "finnish"],
};
/** What no Dane calls a Danish number, which may have the same digits. */
const SWEDISH_NAMES = ["samordningsnummer", "svensk", "sverige", "swedish", "född"];
const FIELDS = [
  "personnummer",
  "fødselsnummer",
  "fodselsnummer",
  "fnr",
  "hetu",
  "nationalid",
  "nationalidentitynumber",
];
/** Names of numbers that no person has, right in front. */
const OTHER = new Set("konto kontonr orgnr org faktura ordre order ocr kid telefon tlf sag sagsnr iban".split(" "));

/** Personal numbers of Sweden, Norway and Finland, in their own forms and with their own check digits. */
export const findNationalIds: TextDetector = ({ value, origin, inName }, { today }) => {
  const found: TextFinding[] = [];
  const digit = /\d/g;
  while (digit.test(value)) {
    const start = digit.lastIndex - 1;
    const end = endOfDigits(value, start);
    const id = mayBegin(value, start, end) ? readNationalId(value, start, today) : undefined;
    digit.lastIndex = id === undefined ? end : id.end;
    const certainty = id === undefined ? undefined : gradeNationalId(value, id);
    if (id === undefined || certainty === undefined) continue;
    const place = { origin, start: id.start, end: id.end, ...(inName ? { inName } : {}) };
    found.push({ kind: "national-id", ...place, certainty, topic: id.country, person: personTag(id.identity) });
  }
  return found;
};

/** Six, eight, eleven or twelve digits: nothing else can begin one. */
function mayBegin(text: string, start: number, end: number): boolean {
  const length = end - start;
  const isLength = length === 6 || length === 8 || length === 11 || length === 12;
  return isLength && !continuesBefore(text, start) && !/[a-zæøåäö]/i.test(text.charAt(start - 1));
}

/** The check digit and the form speak where nothing names the number; a name for it, where the check digit is wrong. */
function gradeNationalId(text: string, id: NationalId): Certainty | undefined {
  const before = text.slice(Math.max(0, id.start - REACH), id.start);
  const words = before.toLowerCase().match(/[a-zæøåäö]+/g) ?? [];
  if (OTHER.has(words[words.length - 1] ?? "")) return undefined;
  const line = before.slice(before.lastIndexOf("\n") + 1).toLowerCase();
  const field = readField(text, id.start);
  if (id.country === "sweden" && mayBeDanish(text, id) && !SWEDISH_NAMES.some((name) => line.indexOf(name) >= 0))
    return undefined;
  const isNamed =
    NAMES[id.country].some((name) => line.indexOf(name) >= 0) || (field !== undefined && FIELDS.indexOf(field) >= 0);
  if (isNamed) return id.isChecked ? "certain" : "likely";
  if (id.isDistinct) return "likely";
  return hasNameBeside(text, id.start, id.end) && id.country !== "sweden" ? "likely" : undefined;
}

/** Six digits, a hyphen and four digits of which the first six are a Danish date too. */
function mayBeDanish(text: string, { start, end, identity }: NationalId): boolean {
  const digits = identity.slice(3);
  const isDate = Number(digits.slice(0, 2)) % 60 <= 31 && Number(digits.slice(2, 4)) <= 12;
  return isDate && end - start === 11 && text.charAt(start + 6) === "-";
}
