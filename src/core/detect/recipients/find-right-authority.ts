import type { Authority } from "../../facts/danish-authorities.ts";
import { danishAuthorities } from "../../facts/danish-authorities.ts";
import type { Facts, Text } from "../../facts/facts.ts";
import type { RecipientFinding, TextFinding } from "../finding.ts";
import { authorityOf } from "../terms/find-authorities.ts";

/** A letterhead, or the head of a decision. */
const HEAD_LINES = 6;
const TOP = 4000;

/** What stands before the name of the municipality that a citizen or a case belongs to. */
const BEFORE =
  /(?:bor i|bopæl i|bosat i|hjemmehørende i|handlekommune er|betalingskommune er|handlekommunen er|betalingskommunen er|jobcenter|borgerservice|til jer i|afdelingen i|sendes til|oversendes til|overdragelse til|ansøgning til|underretning til|henvisning til) (?:[a-z]{1,12} )?$/;
/** "Gentofte er betalingskommune". */
const BEHIND = /^ (?:kommune )?er (?:betalingskommune|handlekommune|bopælskommune|opholdskommune)/;
const POSTCODE = /\d{4} $/;

interface Town {
  readonly authority: Authority;
  /** "gentofte", "region hovedstaden". */
  readonly name: string;
}

const towns: readonly Town[] = danishAuthorities.map((authority) => ({
  authority,
  name: authority.name.toLowerCase().replace(/s? (?:regions)?kommune$/, ""),
}));

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
  const isNamed = theirs.some(
    (one) =>
      one !== undefined && towns.some(({ authority, name }) => authority === one && places(all, name).length > 0),
  );
  if (isNamed) return [];
  const isOther = ({ authority }: Town) =>
    theirs.indexOf(authority) < 0 &&
    !authority.domains.some((domain) => facts.organisation.domains.indexOf(domain) >= 0);
  for (const text of named) {
    const found = inText(text, isOther);
    if (found !== undefined) return [found];
  }
  return inNames(facts, isOther);
}

function inText({ origin, value, inName }: Text, isOther: (town: Town) => boolean): TextFinding | undefined {
  const lower = value.slice(0, TOP).toLowerCase();
  const head = lower.split("\n", HEAD_LINES).join("\n").length;
  for (const town of towns.filter(isOther)) {
    for (const start of places(lower, town.name)) {
      const end = start + town.name.length;
      const behind = lower.slice(end, end + 40);
      const before = lower.slice(Math.max(0, start - 40), start);
      const isWhole =
        /^s? kommune(?![a-zæøå])/.test(behind) || / (?:kommune|region)$/.test(` ${town.name}`.slice(0, 8));
      const isTitle = (origin === "subject" || inName === true) && (isWhole || BEFORE.test(before));
      const isLetterhead = isWhole && end <= head && opensLine(before) && /^s? kommune[^\n]{0,20}(?:\n|$)/.test(behind);
      if (isTitle || isLetterhead || BEFORE.test(before) || BEHIND.test(behind) || POSTCODE.test(before))
        return { kind: "other-authority", origin, start, end, certainty: "likely", ...(inName ? { inName } : {}) };
    }
  }
  return undefined;
}

const opensLine = (before: string): boolean => before.slice(before.lastIndexOf("\n") + 1).trim() === "";

/** "Gentofte Kommune" shown for an address at another municipality. */
function inNames({ recipients }: Facts, isOther: (town: Town) => boolean): readonly RecipientFinding[] {
  const at = recipients.findIndex(({ name, domain, kind }) => {
    const own = authorityOf(domain);
    if (kind === "own" || own === undefined) return false;
    const lower = name.toLowerCase();
    const says = (town: Town) => places(lower, town.name).length > 0;
    return (
      towns.some((town) => isOther(town) && says(town)) && !towns.some((town) => town.authority === own && says(town))
    );
  });
  return at < 0 ? [] : [{ kind: "misleading-name", recipients: [at], certainty: "likely" }];
}

/** Where a name stands as a word of its own. */
function places(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWord =
      !/[a-zæøå]/.test(text.charAt(at - 1)) && !/[a-zæøå]/.test(text.charAt(at + name.length).replace("s", ""));
    if (isWord) found.push(at);
  }
  return found;
}
