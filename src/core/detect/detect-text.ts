import type { Text } from "../facts/facts.ts";
import { bornByNumber } from "./born-by-number.ts";
import type { DetectContext, TextFinding } from "./finding.ts";
import { textDetectors } from "./index.ts";
import { addScores } from "./model/add-scores.ts";
import { shippedReader } from "./model/reader.ts";

/** All that one text shows by itself. Such findings may be kept for Send when the text is gone. */
export function detectText(text: Text, context: DetectContext, reader = shippedReader()): readonly TextFinding[] {
  const told = textDetectors.reduce<readonly TextFinding[]>((all, detector) => all.concat(detector(text, context)), []);
  const found = addScores(told, text, reader);
  const born = bornByNumber(found, text);
  return born.length === 0 ? found : found.concat(born);
}
