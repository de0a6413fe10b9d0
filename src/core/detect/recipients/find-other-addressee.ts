import { fitsPerson } from "../../recipients/fits-person.ts";
import { foldName } from "../../recipients/fold.ts";
import { readPerson } from "../../recipients/person.ts";
import type { MailDetector, TextFinding } from "../finding.ts";

/** A letter says whom it is to at its top. */
const TOP = 700;
const ADDRESSED =
  /^[ \t]{0,4}(?:kære|hej|til|vedr\.?|vedrørende|att\.?)[ \t:]{1,3}([A-ZÆØÅ][a-zæøåéüö-]{1,20}(?: [A-ZÆØÅ][a-zæøåéüö.-]{0,20}){1,3})/i;

/**
 * A letter that is addressed by full name to a citizen who does not get it, while another citizen does: neither first nor last
 * name is the recipient's. Relatives share a name and are left alone.
 */
export const findOtherAddressee: MailDetector<TextFinding> = ({ texts, recipients }) => {
  const citizens = recipients.filter(({ kind }) => kind === "webmail");
  const [only] = citizens;
  if (only === undefined || citizens.length > 1 || recipients.some(({ kind }) => kind !== "webmail" && kind !== "own"))
    return [];
  const person = readPerson(only.name, only.address);
  if (!person.isFull) return [];
  const body = texts.find(({ origin, inName }) => origin === "body" && !inName);
  const addressed = body && findAddressed(body.value);
  if (addressed === undefined || isOffice(addressed.name)) return [];
  const words = addressed.name.split(" ").map((word) => foldName(word).replace(/\.$/, ""));
  if (words.some((word) => fitsPerson([word], person, only.address))) return [];
  const { start, end } = addressed;
  return [{ kind: "other-addressee", origin: "body", start, end, certainty: "likely" }];
};

/** The first full name in a line that says whom the letter is to. */
function findAddressed(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (const line of text.slice(0, TOP).split("\n")) {
    const [, name] = ADDRESSED.exec(line) || [];
    if (name !== undefined) {
      const at = start + line.indexOf(name);
      return { name, start: at, end: at + name.length };
    }
    start += line.length + 1;
  }
  return undefined;
}

const isOffice = (name: string): boolean => readPerson(name, "x@x.dk").isShared;
