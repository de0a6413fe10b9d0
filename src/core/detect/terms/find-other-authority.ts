import type { Facts, Text } from "../../facts/facts.ts";
import type { MailDetector, RecipientFinding, TextFinding } from "../finding.ts";
import { findRightAuthority } from "../recipients/find-right-authority.ts";
import type { Addressed } from "./find-authorities.ts";
import { authorityOf, findAddressed } from "./find-authorities.ts";

/** The text turns to one authority while the mail goes to another (log row 3, and the row was sent securely). */
export const findOtherAuthority: MailDetector<TextFinding | RecipientFinding> = (facts) => {
  const outside = facts.recipients.filter(({ kind }) => kind !== "own");
  if (outside.length === 0) return [];
  const addressed = facts.texts
    .filter(({ origin, inName }) => origin !== "subject" && origin !== "quoted" && inName === undefined)
    .reduce<readonly TextFinding[]>((found, text) => found.concat(judge(text, facts, outside)), [])
    .slice(0, 1);
  return addressed.length > 0 ? addressed : findRightAuthority(facts);
};

function judge({ origin, value }: Text, { organisation }: Facts, outside: Facts["recipients"]): readonly TextFinding[] {
  const others = findAddressed(value).filter(
    (addressed) =>
      !isOwn(addressed, organisation.domains) && outside.every(({ domain }) => isElsewhere(addressed, domain)),
  );
  return others.map(({ start, end }) => ({ kind: "other-authority", origin, start, end, certainty: "likely" }));
}

function isOwn({ authority }: Addressed, own: readonly string[]): boolean {
  return authority.domains.some((domain) => own.indexOf(domain) >= 0);
}

/** Only a recipient that is plainly another authority is a reason; a stranger may well belong to the one that is named. */
function isElsewhere({ authority }: Addressed, domain: string): boolean {
  if (isCourt(authority.name)) return isCourt(domain) && authority.domains.every((town) => domain.indexOf(town) < 0);
  const theirs = authorityOf(domain);
  return theirs !== undefined && theirs.name !== authority.name;
}

const isCourt = (name: string) => /(?:ret|retten|domstol)(?![a-zæøå])/.test(name) && name !== "domstol.dk";
