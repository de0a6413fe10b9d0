import type { Text } from "../../facts/facts.ts";
import type { TextFinding } from "../finding.ts";
import { CATEGORIES } from "./categories.ts";
import type { Range } from "./find-evidence.ts";
import { BODY } from "./features.ts";
import { shippedReader } from "./reader.ts";

/** More words than these say little each. */
const MOST = 6;

/** The words of a finding's sentence that spoke most for its kind, the weightiest first; none where the model knows no such kind. */
export function weightiestWords(finding: TextFinding, { value }: Text, reader = shippedReader()): readonly string[] {
  const head = (CATEGORIES as readonly string[]).indexOf(finding.kind);
  if (head < 0) return [];
  let unit: Range | undefined;
  reader.scoreText(value, BODY, (start, end) => {
    if (start <= finding.start && finding.start < end) unit = { start, end };
  });
  if (unit === undefined) return [];
  const words: { readonly word: string; readonly worth: number }[] = [];
  reader.explainUnit(value, unit, head, (start, end, worth) => {
    if (worth > 0 && /[a-zæøå§]/i.test(value.slice(start, end))) words.push({ word: value.slice(start, end), worth });
  });
  words.sort((one, other) => other.worth - one.worth);
  return words.slice(0, MOST).map(({ word }) => word);
}
