import type { TextFinding } from "#core/detect/finding.ts";
import type { Facts } from "#core/facts/facts.ts";
import { showName } from "#core/wording/show-name.ts";

/** What a reader takes in at a glance. */
const MAX_LENGTH = 160;
const REACH = 120;

/** The sentence or line that a finding stands in, numbers masked; nothing where its text is not there, or says no more. */
export function sentenceAround(finding: TextFinding, { texts }: Pick<Facts, "texts">): string | undefined {
  const { origin, inName, start, end } = finding;
  const place = JSON.stringify(origin);
  const text = texts.find((one) => one.inName === inName && JSON.stringify(one.origin) === place);
  if (text === undefined || inName) return undefined;
  const before = text.value.slice(Math.max(0, start - REACH), start);
  const after = text.value.slice(end, end + REACH);
  const from = start - (before.length - startOfSentence(before));
  const sentence = text.value.slice(from, end + endOfSentence(after)).trim();
  return sentence.length <= end - start ? undefined : showName(sentence, MAX_LENGTH);
}

/** Behind the last sign that ends a sentence; a dot in a number or before a small letter ends none. */
function startOfSentence(before: string): number {
  let start = 0;
  for (const found of before.matchAll(/[.!?]\s+(?=[A-ZÆØÅ])|\n/g)) start = found.index + found[0].length;
  return start;
}

function endOfSentence(after: string): number {
  const found = /[.!?](?=\s[A-ZÆØÅ]|\s?$)|\n/.exec(after);
  if (found === null) return after.length;
  return found.index + (found[0] === "\n" ? 0 : 1);
}
