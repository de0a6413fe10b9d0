/** What a letter is typed as where a keyboard or a mail system lacks it. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  å: "aa",
  à: "a",
  á: "a",
  â: "a",
  ã: "a",
  ç: "c",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  í: "i",
  ì: "i",
  î: "i",
  ï: "i",
  ñ: "n",
  ó: "o",
  ò: "o",
  ô: "o",
  õ: "o",
  ú: "u",
  ù: "u",
  û: "u",
  ü: "u",
  ý: "y",
  ÿ: "y",
  ð: "d",
  þ: "t",
  ß: "ss",
};

/**
 * A name or a local part as it is compared: small letters, and one spelling for æ, ø and å however they are typed. "Møller",
 * "Moeller" and "moller" are one, and so are "Aage", "Åge" and "age".
 */
export function foldName(written: string): string {
  const lower = written.toLowerCase();
  let plain = lower;
  if (/[^\x20-\x7e]/.test(lower)) {
    plain = "";
    for (let at = 0; at < lower.length; at++) {
      const letter = lower.charAt(at);
      plain += LETTERS[letter] || letter;
    }
  }
  return plain.replace(/[ao]e|aa/g, (pair) => pair.charAt(0));
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/ch/g, "k"],
  [/th/g, "t"],
  [/dt/g, "t"],
  [/hn/g, "n"],
  [/[cq]/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

/** A folded first name as it is heard: "Kristoffer" and "Christopher" differ in writing alone. */
export function soundOf(folded: string): string {
  return SOUNDS.reduce((heard, [written, sound]) => heard.replace(written, sound), folded);
}
