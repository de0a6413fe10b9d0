const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(i + 32)).join("");
const LATIN_1 = Array.from({ length: 96 }, (_, i) => String.fromCharCode(i + 160)).join("");

/** What each code stands for; `undefined` where it stands for nothing. */
export type Encoding = readonly (string | undefined)[];

/** Lays runs of characters over 256 codes; a space in a run above ASCII leaves its code free. */
function encodingOf(...runs: readonly (readonly [number, string])[]): Encoding {
  const codes = new Array<string | undefined>(256).fill(undefined);
  for (const [start, run] of runs) {
    Array.from(run).forEach((character, i) => {
      if (character !== " " || start < 128) codes[start + i] = character;
    });
  }
  return codes;
}

/** PDF 32000-1, annex D. */
export const WIN_ANSI: Encoding = encodingOf(
  [32, ASCII],
  [128, "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"],
  [160, LATIN_1],
  [127, "•"],
  [173, "-"],
);

export const MAC_ROMAN: Encoding = encodingOf(
  [32, ASCII],
  [128, "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰"],
  [229, "ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"],
);

export const STANDARD: Encoding = encodingOf(
  [32, ASCII],
  [39, "’"],
  [96, "‘"],
  [161, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—"],
  [225, "Æ ª    ŁØŒº     æ   ı  łøœß"],
);

/** What text strings outside pages are written in, when not in Unicode. */
export const PDF_DOC: Encoding = encodingOf(
  [9, "\t\n"],
  [13, "\r"],
  [24, "˘ˇˆ˙˝˛˚˜"],
  [32, ASCII],
  [128, "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"],
  [160, "€"],
  [161, LATIN_1.slice(1)],
);

/** The built-in encoding of the Symbol font as far as it is letters, figures and signs of calculation. */
export const SYMBOL: Encoding = encodingOf(
  [32, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ ‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"],
  [160, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"],
);

/** The encoding that a file names. */
export function encodingNamed(name: string | undefined): Encoding | undefined {
  switch (name) {
    case "WinAnsiEncoding":
      return WIN_ANSI;
    case "MacRomanEncoding":
      return MAC_ROMAN;
    case "StandardEncoding":
      return STANDARD;
    default:
      return undefined;
  }
}
