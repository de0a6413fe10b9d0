import type { MailDetector, TextFinding } from "../finding.ts";

const SPOKEN_OF = /(?:kodeord|\b(?:adgangs?|pin-?)?kode|password|passord)(?:n|et)?/gi;
/** What stands between the word and what it is, and how far behind it. */
const SIGN = /[:=]|[ \t](?:er|is)\b/;
const WITHIN = 45;
const SHORTEST = 3;
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
  const sign = SIGN.exec(behind);
  if (sign === null || sign.index > WITHIN) return false;
  const between = behind.slice(0, sign.index).trim();
  if (between !== "" && !/^(?:til|for) /.test(between)) return false;
  const given = behind.slice(sign.index + sign[0].length).replace(/^:?[ \t]*\n?[ \t]*/, "");
  const [word = ""] = given.split(/\s/, 1);
  const [rest = ""] = given.slice(word.length).split("\n", 1);
  if (word.length < SHORTEST) return false;
  if (word.startsWith('"') || /\d/.test(word)) return true;
  return /[:=]/.test(sign[0]) && word.length >= MIN_LENGTH && rest.trim() === "";
}
