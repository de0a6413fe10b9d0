import type { Text } from "../facts/facts.ts";
import { detectText } from "./detect-text.ts";
import type { DetectContext, TextFinding } from "./finding.ts";
import { isShortText } from "./is-short-text.ts";

/** What one text shows, for Send without the text: with all that the mail as a whole is judged by later. */
export function findToKeep(text: Text, context: DetectContext): readonly TextFinding[] {
  const found = detectText(text, context);
  return isShortText(text) ? found.map((finding) => ({ ...finding, inShortText: true as const })) : found;
}
