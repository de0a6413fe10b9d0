/** Words of both languages, which a Danish paper may hold though they are a value's name too. */
const ALSO_DANISH = [
  "mail",
  "digital_post",
  "no",
  "name",
  "day",
  "time",
  "minute",
  "other",
  "union",
  "health",
  "exact",
  "risk",
  "religion",
];

const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["an ISO date", /\b\d{4}-\d{2}-\d{2}\b/g],
  ["an ISO time", /\d{2}:\d{2}:\d{2}|\dT\d{2}:\d{2}/g],
  ["nothing said", /\b(?:null|undefined|true|false|NaN)\b/g],
];

/** Finds what a person should not read in a paper: ids of rules, codes, names of fields, dates for machines. */
export function wordsThatArePrograms(
  rules: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
): (text: string) => readonly string[] {
  const codes = [...new Set(Object.values(lists).flat())].filter((one) => !ALSO_DANISH.includes(one));
  const asWords = [...codes, ...rules].map((word) => new RegExp(String.raw`(?<![\wæøå-])${word}(?![\wæøå-])`, "g"));
  return (text) => [
    ...text
      .split(/[^\wæøå]+/i)
      .filter((word) => /^[a-zæøå]+[A-ZÆØÅ][a-z]/.test(word) || /^[a-z]+_[a-z_]+$/.test(word))
      .map((word) => `a name of the program: ${word}`),
    ...PATTERNS.flatMap(([name, pattern]) => [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`)),
    ...asWords.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => `a code: ${found}`)),
  ];
}
