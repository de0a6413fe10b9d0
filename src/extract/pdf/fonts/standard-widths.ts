import { withoutAccent } from "../../charset/unicode-forms.ts";

/**
 * How wide the letters of the standard fonts are, for files that leave it out: thousandths of an em in base 36, two
 * digits each, from space to tilde and then those of OTHERS (Adobe's metrics of the core 14 fonts: sans, serif and serif italic, each with its bold).
 */
const WIDTHS: readonly string[] = [
  "7q7q9vfgfgopij5b9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg7q7qg8g8g8fgs7ijijk2k2ijgzlmk27qdwijfgn5k2lmijlm" +
    "k2ijgzk2ijq8ijijgz7q7q7qd1fg99fgfgdwfgfg7qfgfg6666dw66n5fgfgfgfg99dw7qfgdwk2dwdwdw9a789ag8" +
    "oprsgzlmgzq8rs7qfgb4fgfg6666999999fgrsrs9q7qkhkhrsn6",
  "7q99d6fgfgopk26m9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg9999g8g8g8gzr3k2k2k2k2ijgzlmk27qfgk2gzn5k2lmijlm" +
    "k2ijgzk2ijq8ijijgz997q99g8fg99fggzfggzfg99gzgz7q7qfg7qopgzgzgzgzatfg99gzfglmfgfgdwat7satg8" +
    "oprsgzlmgzq8rs7qfgb4fgfg7q7qdwdwdwfgrsrs9q7qkhkhrsn6",
  "6y99bcdwdwn5lm509999dwfo6y996y7qdwdwdwdwdwdwdwdwdwdw7q7qfofofoccplk2ijijk2gzfgk2k299atk2gzopk2k2fgk2" +
    "ijfggzk2k2q8k2k2gz997q99d1dw99ccdwccdwcc99dwdw7q7qdw7qlmdwdwdwdw99at7qdwdwk2dwdwccdc5kdcf1" +
    "ijopdwk2dwk2op7qdwb4dwdw9999ccccccdwrsrs9q6yl4l4r8ku",
  "6y99ffdwdwrsn57q9999dwfu6y996y7qdwdwdwdwdwdwdwdwdwdw9999fufufudwpuk2ijk2k2ijgzlmlmatdwlmijq8k2lmgzlm" +
    "k2fgijk2k2rsk2k2ij997q99g5dw99dwfgccfgcc99dwfg7q99fg7qn5fgdwfgfgccat99fgdwk2dwdwccay64ayeg" +
    "k2rsdwlmfgk2rs7qdwb4dwdw9999dwdwdwdwrsrs9q6ykrkrrsku",
  "6y99bodwdwn5lm5y9999dwir6y996y7qdwdwdwdwdwdwdwdwdwdw9999iririrdwpkgzgzijk2gzgzk2k299ccijfgn5ijk2gzk2" +
    "gzdwfgk2gzn5gzfgfgat7qatbqdw99dwdwccdwcc7qdwdw7q7qcc7qk2dwdwdwdwatat7qdwccijccccatb47nb4f1" +
    "ijopdwk2dwijq87qdwb4dwdw9999fgfgfgdwopop9q6yl4l4r8ku",
  "6yatffdwdwn5lm7q9999dwfu6y996y7qdwdwdwdwdwdwdwdwdwdw9999fufufudwn4ijijijk2ijijk2lmatdwijgzopk2k2gzk2" +
    "ijfggzk2ijopijgzgz997q99fudw99dwdwccdwcc99dwfg7q7qdw7qlmfgdwdwdwatat7qfgccijdwccat9o649ofu" +
    "k2q8dwk2dwk2q87qdwb4dwdw9999dwdwdwdwrsrs9q6ykrkrrsku",
];

const OTHERS = "æÆøØßœŒı§°«»‘’“”„–—…•·©®™½";

/** Where to look for a font by its name: bold and slanted serif faces have widths of their own. */
function rowOf(fontName: string): number {
  const bold = /bold|black|heavy/i.test(fontName) ? 1 : 0;
  if (!/times|serif|roman|garamond|georgia|cambria|minion|palatino|bookman|century/i.test(fontName)) return bold;
  return 2 + bold + (/ital|obli/i.test(fontName) ? 2 : 0);
}

/** The width of a character in ems, guessed by the name of a font that does not say. */
export function standardWidth(fontName: string, text: string): number {
  if (/courier|mono|typewriter/i.test(fontName)) return 0.6;
  const base = withoutAccent(text.charAt(0));
  const isAscii = base >= " " && base <= "~";
  const place = isAscii ? base.charCodeAt(0) - 32 : base === "" ? -1 : OTHERS.indexOf(base);
  if (place < 0) return 0.556;
  const at = 2 * (isAscii ? place : 95 + place);
  return parseInt((WIDTHS[rowOf(fontName)] ?? "").slice(at, at + 2), 36) / 1000;
}
