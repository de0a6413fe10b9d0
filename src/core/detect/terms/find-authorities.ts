import type { Authority } from "../../facts/danish-authorities.ts";
import { danishAuthorities } from "../../facts/danish-authorities.ts";

/** An authority that a text turns to, where its name stands. */
export interface Addressed {
  readonly authority: Authority;
  readonly start: number;
  readonly end: number;
}

/** A letter says whom it is for at its top. */
const TOP = 500;
const ADDRESS_LINE = /^[ \t]{0,4}(?:til|kære|hej|att\.?|modtager|goddag)[ \t:]{1,3}([^\n]{3,70})/i;
const COURT = /(?:fogedretten|byretten|skifteretten|retten) i ([A-ZÆØÅ][a-zæøå]+)/;

/** Authorities in salutations and address lines ("Til Herlev Kommune"); a mere mention is none. */
export function findAddressed(text: string): readonly Addressed[] {
  const found: Addressed[] = [];
  let start = 0;
  for (const line of text.slice(0, TOP).split("\n")) {
    const name = ADDRESS_LINE.exec(line)?.[1];
    const addressed = name === undefined ? undefined : readAuthority(name, start + line.indexOf(name));
    if (addressed !== undefined) found.push(addressed);
    start += line.length + 1;
  }
  return found;
}

function readAuthority(line: string, offset: number): Addressed | undefined {
  const court = COURT.exec(line);
  if (court !== null) {
    const authority = { name: court[0], domains: [(court[1] ?? "").toLowerCase()] };
    return { authority, start: offset + court.index, end: offset + court.index + court[0].length };
  }
  const lower = line.toLowerCase();
  for (const authority of danishAuthorities) {
    const start = namesOf(authority).reduce((at, name) => (at >= 0 ? at : wordIndex(lower, name)), -1);
    if (start >= 0)
      return { authority, start: offset + start, end: offset + start + lengthAt(lower, start, authority) };
  }
  return undefined;
}

/** "Herlev Kommune", "Herlevs kommune", "Kommunen i Herlev" is rare; state authorities by their names alone. */
function namesOf({ name }: Authority): readonly string[] {
  const full = name.toLowerCase();
  const town = full.replace(/s? (?:regions)?kommune$/, "");
  return town === full ? [full] : [full, `${town}s kommune`, `${town} kommune`];
}

function lengthAt(line: string, start: number, authority: Authority): number {
  const name = namesOf(authority).find((each) => line.indexOf(each, start) === start);
  return name === undefined ? 0 : name.length;
}

function wordIndex(line: string, name: string): number {
  const at = line.indexOf(name);
  return at > 0 && /[a-zæøå]/.test(line.charAt(at - 1)) ? -1 : at;
}

/** The authority that a domain belongs to. */
export function authorityOf(domain: string): Authority | undefined {
  return danishAuthorities.find(({ domains }) =>
    domains.some((own) => domain === own || domain.slice(-own.length - 1) === `.${own}`),
  );
}
