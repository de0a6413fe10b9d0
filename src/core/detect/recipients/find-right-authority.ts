import type { NamedAuthority } from "../../facts/authority-names.ts";
import { namedAuthorities, placesOf } from "../../facts/authority-names.ts";
import type { Facts, Text } from "../../facts/facts.ts";
import type { RecipientFinding, TextFinding } from "../finding.ts";
import { authorityOf } from "../terms/find-authorities.ts";

/** A letterhead, or the head of a decision. */
const HEAD_LINES = 6;
const TOP = 4000;

/** What stands before the place that somebody lives in. */
const LIVES =
  /(?:bor i|bopæl i|bosat i|hjemmehørende i|borger i|borger fra|borgere i|borgere fra|bopælskommune er|bopælskommune:|hjemkommune er|hjemkommune:) (?:[a-zæøå]{1,12} )?$/;
/** The same of one who has moved: where the mail hands the citizen over, for otherwise it may tell the old municipality. */
const MOVED = /(?:flyttet til|flyttede til|flytter til|tilflytter til) (?:[a-zæøå]{1,12} )?$/;
const HANDED_OVER = /jeres (?:nye )?borger|overdrag|overtag|oversend|fremsend|til jer(?![a-zæøå])/;
/** A firm's address stands in a signature as well; a town tells where a citizen belongs where one is spoken of. */
const ABOUT_CITIZEN = /\d{6}-?\d{4}|cpr|borger|bopæl|adresse|[^a-zæøå]bor i /;
/** What stands before the name of the municipality that a case belongs to. */
const BELONGS =
  /(?:handlekommune er|betalingskommune er|handlekommunen er|betalingskommunen er|handlekommune:|betalingskommune:|jobcenter|borgerservice|til jer i|afdelingen i|sendes til|oversendes til|overdragelse til|ansøgning til|underretning til|henvisning til) (?:[a-zæøå]{1,12} )?$/;
/** "Gentofte er betalingskommune". */
const BEHIND = /^ (?:kommune )?er (?:betalingskommune|handlekommune|bopælskommune|opholdskommune)/;
const POSTCODE = /(?:^|[^\d])\d{4} {1,2}$/;

/**
 * The authority that a case belongs to, by the letterhead, the subject, the names of files, where the citizen lives, or the
 * recipient's display name, where the mail goes to another one and nothing names that (log row 3: sent securely, and wrong).
 */
export function findRightAuthority(facts: Facts): readonly (TextFinding | RecipientFinding)[] {
  const outside = facts.recipients.filter(({ kind }) => kind !== "own");
  const theirs = outside.map(({ domain }) => authorityOf(domain));
  const first = theirs[0];
  if (first === undefined || theirs.some((one) => one === undefined)) return [];
  const named = facts.texts.filter(({ origin }) => origin !== "quoted");
  const all = named.map(({ value }) => value.slice(0, TOP).toLowerCase()).join("\n");
  const isNamed = namedAuthorities.some(
    ({ authority, names, towns }) =>
      theirs.indexOf(authority) >= 0 && names.concat(towns).some((name) => placesOf(all, name).length > 0),
  );
  if (isNamed) return [];
  const isOther = ({ authority }: NamedAuthority) =>
    theirs.indexOf(authority) < 0 &&
    !authority.domains.some((domain) => facts.organisation.domains.indexOf(domain) >= 0);
  for (const text of named) {
    const found = inText(text, isOther);
    if (found !== undefined) return [found];
  }
  return inNames(facts, isOther);
}

function inText({ origin, value, inName }: Text, isOther: (one: NamedAuthority) => boolean): TextFinding | undefined {
  const lower = value.slice(0, TOP).toLowerCase();
  const head = lower.split("\n", HEAD_LINES).join("\n").length;
  const isAboutCitizen = ABOUT_CITIZEN.test(lower);
  const isHandedOver = HANDED_OVER.test(lower);
  const isPlace = (before: string): boolean =>
    LIVES.test(before) || POSTCODE.test(before) || (isHandedOver && MOVED.test(before));
  const isTitle = origin === "subject" || inName === true;
  const isMeant = (start: number, end: number): boolean => {
    const behind = lower.slice(end, end + 40);
    const before = beforeOf(lower, start);
    const isWhole = /^s? kommune(?![a-zæøå])/.test(behind) || /^region |kommune$/.test(lower.slice(start, end));
    const isLetterhead = isWhole && end <= head && opensLine(before) && /^s? kommune[^\n]{0,20}(?:\n|$)/.test(behind);
    return (isTitle && isWhole) || isLetterhead || isPlace(before) || BELONGS.test(before) || BEHIND.test(behind);
  };
  for (const { names, towns } of namedAuthorities.filter(isOther)) {
    const found =
      firstPlace(lower, names, isMeant) ||
      (isAboutCitizen ? firstPlace(lower, towns, (start) => isPlace(beforeOf(lower, start))) : undefined);
    if (found !== undefined)
      return { kind: "other-authority", origin, ...found, certainty: "likely", ...(inName ? { inName } : {}) };
  }
  return undefined;
}

const beforeOf = (text: string, start: number): string => text.slice(Math.max(0, start - 40), start);

function firstPlace(
  text: string,
  names: readonly string[],
  isMeant: (start: number, end: number) => boolean,
): { readonly start: number; readonly end: number } | undefined {
  for (const name of names)
    for (const start of placesOf(text, name))
      if (isMeant(start, start + name.length)) return { start, end: start + name.length };
  return undefined;
}

const opensLine = (before: string): boolean => before.slice(before.lastIndexOf("\n") + 1).trim() === "";

/** "Gentofte Kommune" shown for an address at another municipality. */
function inNames({ recipients }: Facts, isOther: (one: NamedAuthority) => boolean): readonly RecipientFinding[] {
  const at = recipients.findIndex(({ name, domain, kind }) => {
    const own = authorityOf(domain);
    if (kind === "own" || own === undefined) return false;
    const lower = name.toLowerCase();
    const says = ({ names }: NamedAuthority) => names.some((one) => placesOf(lower, one).length > 0);
    return (
      namedAuthorities.some((one) => isOther(one) && says(one)) &&
      !namedAuthorities.some((one) => one.authority === own && says(one))
    );
  });
  return at < 0 ? [] : [{ kind: "misleading-name", recipients: [at], certainty: "likely" }];
}
