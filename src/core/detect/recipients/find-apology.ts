import type { MailDetector, TextFinding } from "../finding.ts";

/** What senders write when a mail of theirs went to the wrong one, in Danish and English: all of one row in one sentence. */
const APOLOGIES: readonly (readonly (readonly string[])[])[] = [
  [["skulle have været til ", "skulle have været sendt til "]],
  [
    [
      "til en forkert",
      "til den forkerte",
      "til forkert",
      "valgte den forkerte",
      "valgte en forkert",
      "fik valgt den forkerte",
    ],
  ],
  [["ved en fejl"], ["mail", "besked", "brev", "sendt"], ["fra mig", "fra os", "jeg ", "min "]],
  [
    ["se bort fra min", "slet min", "bedes slette min"],
    ["mail", "besked"],
  ],
  [
    ["by mistake", "in error", "to the wrong person", "to the wrong address", "wrong recipient"],
    ["sent", "went", "mail", "message"],
    ["i ", "my ", "me"],
  ],
  [
    ["meant to send", "intended to send", "disregard my previous", "disregard my last"],
    ["to ", "mail", "message"],
  ],
];

/** A mail of somebody else that is spoken of. */
const NOT_OWN = [
  "har slettet",
  "din mail",
  "jeres mail",
  "deres mail",
  "you sent",
  "your mail",
  "your e-mail",
  "your message",
];

/** The sender tells that an own mail went to the wrong one: a breach that nobody may have reported yet. */
export const findApology: MailDetector<TextFinding> = ({ texts }) => {
  const body = texts.find(({ origin, inName }) => origin === "body" && !inName);
  if (body === undefined) return [];
  const lower = body.value.toLowerCase();
  if (NOT_OWN.some((words) => lower.indexOf(words) >= 0)) return [];
  let start = 0;
  for (const sentence of lower.split(/[.!?\n]/)) {
    const isApology = APOLOGIES.some((row) => row.every((words) => words.some((one) => sentence.indexOf(one) >= 0)));
    if (isApology)
      return [{ kind: "apology", origin: "body", start, end: start + sentence.length, certainty: "likely" }];
    start += sentence.length + 1;
  }
  return [];
};
