import { withAccent } from "../../charset/unicode-forms.ts";
import { LATIN_NAMES, LATIN_TEXT } from "./latin-glyphs.ts";

/** Glyph names of which no rule tells the text. */
const OTHER =
  "Euro=€ ff=ff ffi=ffi ffl=ffl dotlessj=ȷ ij=ĳ IJ=Ĳ dcroat=đ Dcroat=Đ hbar=ħ Hbar=Ħ eng=ŋ Eng=Ŋ kgreenlandic=ĸ schwa=ə " +
  "longs=ſ afii61352=№ afii00208=― horizontalbar=― nbspace=\u00a0 nonbreakingspace=\u00a0 sfthyphen=- softhyphen=- " +
  "hyphentwo=‐ figuredash=‒ middot=· bulletoperator=∙ periodinferior=. commainferior=, Delta=∆ Omega=Ω mu1=µ increment=∆ " +
  "apple=\uf8ff arrowleft=← arrowup=↑ arrowright=→ arrowdown=↓ arrowboth=↔ arrowdblright=⇒ arrowdblleft=⇐ infinity=∞ " +
  "element=∈ minus=− similar=∼ approxequal=≈ notequal=≠ lessequal=≤ greaterequal=≥ equivalence=≡ congruent=≅ " +
  "partialdiff=∂ summation=∑ product=∏ integral=∫ radical=√ proportional=∝ universal=∀ existential=∃ emptyset=∅ " +
  "intersection=∩ union=∪ propersubset=⊂ reflexsubset=⊆ logicaland=∧ logicalor=∨ gradient=∇ angle=∠ perpendicular=⊥ " +
  "asteriskmath=∗ dotmath=⋅ lozenge=◊ square=□ filledbox=■ openbullet=◦ circle=○ triangledown=▼ checkmark=✓ prime=′ " +
  "minute=′ second=″ ell=ℓ estimated=℮ degreecelsius=℃ copyrightserif=© registerserif=® trademarkserif=™ " +
  "angbracketleft=⟨ angbracketright=⟩ visiblespace=␣ ampersandsmall=& commaaccent=¸ overscore=¯ underscoredbl=‗ " +
  "exclamdbl=‼ peseta=₧ franc=₣ lira=₤ onethird=⅓ twothirds=⅔ oneeighth=⅛ threeeighths=⅜ fiveeighths=⅝ seveneighths=⅞";

const GREEK_NAMES =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma1 sigma tau upsilon phi chi psi omega";

const ACCENTS = new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circumflex", "\u0302"],
  ["tilde", "\u0303"],
  ["macron", "\u0304"],
  ["breve", "\u0306"],
  ["dotaccent", "\u0307"],
  ["dot", "\u0307"],
  ["dieresis", "\u0308"],
  ["ring", "\u030a"],
  ["hungarumlaut", "\u030b"],
  ["caron", "\u030c"],
  ["commaaccent", "\u0326"],
  ["cedilla", "\u0327"],
  ["ogonek", "\u0328"],
]);

function namedGlyphs(): Map<string, string> {
  const glyphs = new Map<string, string>();
  GREEK_NAMES.split(" ").forEach((name, i) => {
    glyphs.set(name, String.fromCharCode(0x3b1 + i));
    glyphs.set(name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(0x391 + i));
  });
  for (const entry of OTHER.split(" ")) {
    const [name = "", text = ""] = entry.split("=");
    glyphs.set(name, text);
  }
  LATIN_NAMES.forEach((name, i) => glyphs.set(name, LATIN_TEXT.charAt(i)));
  return glyphs;
}

const GLYPHS = namedGlyphs();

/** The text of a glyph by its name, after the rules of the Adobe Glyph List Specification and of common subsets. */
export function glyphText(name: string): string | undefined {
  const known = GLYPHS.get(name);
  if (known !== undefined) return known;
  const [stem = ""] = name.split(".", 1);
  if (stem !== name) return stem === "" ? undefined : glyphText(stem);
  const parts = name.split("_");
  if (parts.length > 1) return joinedText(parts);
  return codedText(name) ?? accentedText(name) ?? variantText(name) ?? cyrillicText(name);
}

function joinedText(parts: readonly string[]): string | undefined {
  const texts = parts.slice(0, 8).map((part) => (part === "" ? undefined : glyphText(part)));
  return texts.some((text) => text === undefined) ? undefined : texts.join("");
}

function codedText(name: string): string | undefined {
  const code = /^(?:uni|u)([0-9a-f]{4,6})/i.exec(name)?.[1];
  if (code === undefined) return undefined;
  const point = parseInt(name.startsWith("uni") ? code.slice(0, 4) : code, 16);
  return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : undefined;
}

function accentedText(name: string): string | undefined {
  const mark = ACCENTS.get(name.slice(1));
  if (mark === undefined || !/^[a-z]/i.test(name)) return undefined;
  return withAccent(name.charAt(0), mark);
}

/** Small capitals, old-style, raised and lowered figures: `Asmall`, `oneoldstyle`, `threeinferior`. */
function variantText(name: string): string | undefined {
  const stem = /^(.+)(?:small|oldstyle|superior|inferior|fitted|tabular|lf)$/.exec(name)?.[1];
  return stem === undefined ? undefined : glyphText(stem);
}

function cyrillicText(name: string): string | undefined {
  const code = /^afii100(\d\d)$/.exec(name)?.[1];
  if (code === undefined) return undefined;
  const index = Number(code);
  if (index === 23 || index === 71) return index === 23 ? "Ё" : "ё";
  if (index >= 17 && index <= 49) return String.fromCharCode(0x410 + index - (index > 23 ? 18 : 17));
  if (index >= 65 && index <= 97) return String.fromCharCode(0x430 + index - (index > 71 ? 66 : 65));
  return undefined;
}
