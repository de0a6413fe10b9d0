import type { Authority } from "./danish-authorities.ts";
import { danishAuthorities } from "./danish-authorities.ts";
import { coversDomain } from "./read-address.ts";
import { postalTowns } from "./postal-towns.ts";

/** What a text may call an authority. */
export interface NamedAuthority {
  readonly authority: Authority;
  /** "gentofte", "region hovedstaden", and for a municipality or region what it is called for short. */
  readonly names: readonly string[];
  /** What names it besides, and turns to nobody: "byretten". */
  readonly besides: readonly string[];
  /** Towns of its postal districts: they name it where somebody lives there, or in an address. */
  readonly towns: readonly string[];
}

/** How colleagues write them. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  københavn: ["kbh. kommune", "kbh kommune"],
  frederiksberg: ["frb. kommune", "frb kommune"],
  "lyngby-taarbæk": ["lyngby kommune", "lyngby"],
  "høje-taastrup": ["taastrup"],
  "faaborg-midtfyn": ["faaborg", "midtfyn"],
  "ringkøbing-skjern": ["ringkøbing"],
  "ikast-brande": ["ikast"],
  "region hovedstaden": ["region h"],
  "region midtjylland": ["region midt"],
  "region nordjylland": ["region nord"],
  "region syddanmark": ["region syd"],
  "styrelsen for arbejdsmarked og rekruttering": ["star"],
  "arbejdsmarkedets erhvervssikring": ["aes"],
  skatteforvaltningen: ["skattestyrelsen", "gældsstyrelsen", "skat"],
  domstolene: ["retten i", "byretten", "fogedretten", "skifteretten", "familieretten"],
  "social- og boligstyrelsen": ["socialstyrelsen"],
  "folketingets ombudsmand": ["ombudsmanden"],
};

export const namedAuthorities: readonly NamedAuthority[] = danishAuthorities.map((authority) => {
  const name = authority.name.toLowerCase().replace(/s? (?:regions)?kommune$/, "");
  // "Assens Kommune" is Assens'.
  const towns = postalTowns.get(name) || postalTowns.get(`${name}s`) || [];
  const short = SHORT[name] || [];
  const isLocal = /kommune$|^Region /.test(authority.name);
  return { authority, names: [name].concat(isLocal ? short : []), besides: isLocal ? [] : short, towns };
});

/** Whether a text in small letters names the authority of a domain: by name, for short, or by a town of its postal districts. */
export function namesAuthorityAt(domain: string, text: string): boolean {
  const known = namedAuthorities.find(({ authority }) => authority.domains.some((own) => coversDomain(own, domain)));
  const names = known === undefined ? [labelOf(domain)] : known.names.concat(known.besides, known.towns);
  return names.some((name) => placesOf(text, name).length > 0);
}

/** `kommunen` of `post.kommunen.dk`. */
function labelOf(domain: string): string {
  return domain.split(".").slice(-2)[0] || domain;
}

/** Where a name stands in a text as a word of its own, with an "s" behind it or none. */
export function placesOf(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWord =
      !isLetter(text.charAt(at - 1)) &&
      (!isLetter(text.charAt(end)) || (text.charAt(end) === "s" && !isLetter(text.charAt(end + 1))));
    if (isWord) found.push(at);
  }
  return found;
}

const isLetter = (sign: string): boolean => /[a-zæøåéüö]/.test(sign);
