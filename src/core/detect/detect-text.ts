import type { Facts, Text } from "../facts/facts.ts";
import type { Finding } from "./finding.ts";
import { textDetectors } from "./index.ts";

/** All that one text shows by itself. Such findings may be kept for Send when the text is gone. */
export function detectText(text: Text, context: Pick<Facts, "today" | "organisation">): readonly Finding[] {
  return textDetectors.reduce<readonly Finding[]>((found, detector) => found.concat(detector(text, context)), []);
}
