import { withoutAccent } from "../../charset/unicode-forms.ts";

/**
 * How wide the letters of the standard fonts are, for files that leave it out: thousandths of an em in base 36, two
 * digits each, from space to tilde and then those of OTHERS (Adobe's metrics of Helvetica and Times; their bold and slanted faces are near enough).
 */
const WIDTHS: readonly string[] = [
  "7q7q9vfgfgopij5b9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg7q7qg8g8g8fgs7ijijk2k2ijgzlmk27qdwijfgn5k2lmijlm" +
    "k2ijgzk2ijq8ijijgz7q7q7qd1fg99fgfgdwfgfg7qfgfg6666dw66n5fgfgfgfg99dw7qfgdwk2dwdwdw9a789ag8oprsgzlmgz" +
    "q8rs7qfgb4fgfg6666999999fgrsrs9q7qkhkhrsn6",
  "6y99bcdwdwn5lm509999dwfo6y996y7qdwdwdwdwdwdwdwdwdwdw7q7qfofofoccplk2ijijk2gzfgk2k299atk2gzopk2k2fgk2" +
    "ijfggzk2k2q8k2k2gz997q99d1dw99ccdwccdwcc99dwdw7q7qdw7qlmdwdwdwdw99at7qdwdwk2dwdwccdc5kdcf1ijopdwk2dw" +
    "k2op7qdwb4dwdw9999ccccccdwrsrs9q6yl4l4r8ku",
];

const OTHERS = "æÆøØßœŒı§°«»‘’“”„–—…•·©®™½";

const SERIF = /times|serif|roman|garamond|georgia|cambria|minion|palatino|bookman|century/i;
const BOLD = /bold|black|heavy/i;
/** Letters of bold faces are wider by so much, in the middle; digits are not. */
const BOLDER = 1.06;

/** The width of a character in ems, guessed by the name of a font that does not say. */
export function standardWidth(fontName: string, text: string): number {
  if (/courier|mono|typewriter/i.test(fontName)) return 0.6;
  const base = withoutAccent(text.charAt(0));
  const isAscii = base >= " " && base <= "~";
  const place = isAscii ? base.charCodeAt(0) - 32 : base === "" ? -1 : OTHERS.indexOf(base);
  if (place < 0) return 0.556;
  const at = 2 * (isAscii ? place : 95 + place);
  const stretch = BOLD.test(fontName) && !/\d/.test(base) ? BOLDER : 1;
  return (stretch * parseInt((WIDTHS[SERIF.test(fontName) ? 1 : 0] ?? "").slice(at, at + 2), 36)) / 1000;
}
