import type { Facts } from "#core/facts/facts.ts";

/** What somebody writes who has got what was meant for another: every group of a row must be met in one sentence. */
const ROWS: readonly (readonly (readonly string[])[])[] = [
  [
    ["har fået", "har modtaget", "modtog", "fik ", "er kommet", "er landet", "fået tilsendt"],
    [
      "ved en fejl",
      "fejlagtig",
      "forkert",
      "ikke er til",
      "ikke var til",
      "ikke til ",
      "ikke tiltænkt",
      "ikke skulle",
      "en andens",
      "en anden borger",
      "en anden person",
      "en fremmed",
    ],
    ["mail", "besked", "brev", "dokument", "ansøgning", "oplysninger", "bilag", "fil ", "afgørelse", "post "],
  ],
  [
    [
      "ikke er til",
      "ikke var til",
      "er ikke til",
      "var ikke til",
      "ikke tiltænkt",
      "ikke beregnet til",
      "ikke ment til",
      "ikke rettet til",
      "ikke stilet til",
      "ikke bestemt for",
    ],
    [" mig", " os"],
  ],
  [
    [
      "forkert modtager",
      "forkerte modtager",
      "fejlsendt",
      "fejladresseret",
      "fejlforsendelse",
      "sendt forkert",
      "sendt til forkert",
      "sendt til den forkerte",
    ],
  ],
  [
    ["skulle den ", "skulle det ", "skulle mailen ", "skulle brevet "],
    ["til en anden", "været til", "været sendt"],
  ],
  [
    ["i har sendt", "du har sendt", "i har ved", "du har ved", "jeres mail", "din mail", "jeres brev"],
    ["ved en fejl", "forkert", "fejlagtig", "ikke til"],
  ],
  [
    ["received", "got ", "sent me", "sent us", "you sent"],
    ["by mistake", "in error", "not for me", "not for us", "not meant for", "not intended for", "wrong person"],
  ],
  [
    ["not meant for", "not intended for", "was not for"],
    [" me", " us"],
  ],
  [["wrong recipient", "misdirected", "wrong address"]],
];

/** The line below many mails, and a mistake of the sender's own. */
const NOT_TOLD = [
  "hvis du",
  "hvis de ",
  "hvis i ",
  "såfremt",
  "skulle du ",
  "if you",
  "should you",
  "jeg har sendt",
  "vi har sendt",
  "jeg har ved",
  "vi har ved",
  "jeg kom til",
  "vi kom til",
  "min mail",
  "vores mail",
  "i have sent",
  "we have sent",
  "i sent",
  "we sent",
  "my mail",
];

/** Whether a received mail tells that one of ours, or a letter, went to the wrong one. */
export function tellsOfMistake({ texts }: Pick<Facts, "texts">): "mail" | "letter" | null {
  const own = texts.filter(({ origin, inName }) => !inName && (origin === "subject" || origin === "body"));
  const words = own.map(({ value }) => value.toLowerCase());
  const isTold = words.some((text) => text.split(/[.!?\n]/).some(tells));
  if (!isTold) return null;
  const says = (word: RegExp): boolean => words.some((text) => word.test(text));
  return says(/\bbrev(?:et)?\b|\bletter\b/) && !says(/mail/) ? "letter" : "mail";
}

function tells(sentence: string): boolean {
  // The end of a sentence ends a word too.
  const text = ` ${sentence.trim()} `;
  if (NOT_TOLD.some((words) => text.includes(words))) return false;
  return ROWS.some((row) => row.every((group) => group.some((words) => text.includes(words))));
}
