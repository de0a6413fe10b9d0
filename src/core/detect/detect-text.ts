import type { Text } from "../facts/facts.ts";
import { bornByNumber } from "./born-by-number.ts";
import type { DetectContext, TextFinding } from "./finding.ts";
import { textDetectors } from "./index.ts";

/** All that one text shows by itself. Such findings may be kept for Send when the text is gone. */
export function detectText(text: Text, context: DetectContext): readonly TextFinding[] {
  const found = textDetectors.reduce<readonly TextFinding[]>(
    (all, detector) => all.concat(detector(text, context)),
    [],
  );
  const born = bornByNumber(found, text);
  return born.length === 0 ? found : found.concat(born);
}
