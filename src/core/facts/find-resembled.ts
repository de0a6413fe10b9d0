import { isOneEditApart } from "./is-one-edit-apart.ts";

/** Letters and groups that the eye takes for another: digits, Cyrillic and Greek twins, `rn` for `m`. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/[0оοöø]/g, "o"],
  [/[1lіıíïι]/g, "i"],
  [/[аàáâãäåα]/g, "a"],
  [/[еèéêëě]/g, "e"],
  [/[сç]/g, "c"],
  [/[рρ]/g, "p"],
  [/[хχ]/g, "x"],
  [/[уýÿ]/g, "y"],
  [/[úùûü]/g, "u"],
  [/[ñп]/g, "n"],
  [/[5ѕ]/g, "s"],
  [/vv/g, "w"],
  [/rn/g, "m"],
  [/ks/g, "x"],
  [/ph/g, "f"],
  [/ae/g, "a"],
  [/-/g, ""],
];

/** Shorter names have neighbours that are honest domains of others: `kk.dk` and `kp.dk`. */
const MIN_NAME = 5;

/** Names that exist under one ending only; others, as `yahoo`, have one a country. */
const ONE_ENDING = ["gmail", "icloud", "jubii", "ofir"];

interface Known {
  readonly domain: string;
  readonly name: string;
  readonly ending: string;
  readonly skeleton: string;
  readonly anyEnding: boolean;
}

/** Finds the known domain that a domain is a misspelling, a look-alike or a disguise of. */
export type Resembler = (domain: string) => string | undefined;

/**
 * Prepared once for a mail. `gladsxe.dk` (misspelt), `g1adsaxe.dk` (look-alike), `gladsaxe.com` (other ending) and
 * `gladsaxe.dk.example.com` (disguise) resemble `gladsaxe.dk`; a domain that is known, or lies under one, resembles nothing.
 */
export function createResembler(organisations: readonly string[], webmail: readonly string[]): Resembler {
  const known = organisations
    .map((domain) => describe(domain, true))
    .concat(webmail.map((domain) => describe(domain, ONE_ENDING.indexOf(split(domain)[0]) >= 0)))
    .filter(({ name }) => name.length >= MIN_NAME);
  const all = organisations.concat(webmail);
  return (domain) => {
    if (domain === "" || all.some((other) => domain === other || domain.endsWith(`.${other}`))) return undefined;
    const candidate = describe(domain, false);
    const found = known.find((other) => resembles(candidate, other));
    return found === undefined ? undefined : found.domain;
  };
}

function resembles(candidate: Known, other: Known): boolean {
  if (candidate.domain.startsWith(`${other.domain}.`) || candidate.domain.indexOf(`.${other.domain}.`) >= 0)
    return true;
  const twins = candidate.skeleton === other.skeleton;
  if (candidate.ending === other.ending) return twins || isOneEditApart(candidate.name, other.name);
  return twins && (other.anyEnding || isOneEditApart(candidate.ending, other.ending));
}

function describe(domain: string, anyEnding: boolean): Known {
  const [name, ending] = split(domain);
  const skeleton = TWINS.reduce((word, [twin, plain]) => word.replace(twin, plain), name);
  return { domain, name, ending, skeleton, anyEnding };
}

/** The registered name and its ending: `skole.gladsaxe.dk` → `gladsaxe`, `dk`. */
function split(domain: string): readonly [string, string] {
  const labels = domain.split(".");
  return [labels[labels.length - 2] ?? "", labels[labels.length - 1] ?? ""];
}
