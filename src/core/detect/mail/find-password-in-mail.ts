import type { MailDetector, TextFinding } from "../finding.ts";

const SPOKEN_OF = /(?:\b(?:adgangs?|pin-?)?kode|kodeord|password|passord)(?:n|et)?/gi;
/** What comes behind the word: perhaps what it opens, a sign or a verb, and one word. */
const GIVEN =
  /^(?:[ \t]+(?:til|for)[ \t][^\n:=]{0,40}?)?([ \t]*[:=]|[ \t]+(?:er|is):?)[ \t]*(?:\n[ \t]*)?("?)(\S{3,40})(.*)/;
const MIN_LENGTH = 4;

/** A locked file, and in the same mail what opens it: whoever reads the mail reads the file. */
export const findPasswordInMail: MailDetector<TextFinding> = ({ texts, unread }) => {
  const isLocked = unread.some(({ origin, because }) => because === "encrypted" && typeof origin !== "string");
  if (!isLocked) return [];
  for (const { origin, value, inName } of texts) {
    if (typeof origin !== "string" || inName === true) continue;
    SPOKEN_OF.lastIndex = 0;
    for (let found = SPOKEN_OF.exec(value); found !== null; found = SPOKEN_OF.exec(value)) {
      const end = found.index + found[0].length;
      if (!isGiven(value.slice(end, end + 200))) continue;
      return [{ kind: "password-in-mail", origin, start: found.index, end, certainty: "likely" }];
    }
  }
  return [];
};

/** "er sendt på SMS" gives nothing away; a word with digits in it, in quotes or alone behind a colon does. */
function isGiven(behind: string): boolean {
  const [, sign = "", quote = "", word = "", rest = ""] = GIVEN.exec(behind) ?? [];
  if (word === "") return false;
  if (quote !== "" || /\d/.test(word)) return true;
  return /[:=]$/.test(sign) && word.length >= MIN_LENGTH && rest.trim() === "";
}
