import { RECIPIENT_FINDINGS, type RecipientFinding } from "../../recipients/finding-kinds.ts";
import type { RecipientTexts } from "./texts.ts";

/** The findings about recipients by name, for lists of findings. */
export function namesOf({ of }: RecipientTexts, change: (name: string) => string = (name) => name) {
  const names: Partial<Record<RecipientFinding, string>> = {};
  for (const kind of RECIPIENT_FINDINGS) names[kind] = change(of[kind].name);
  return names as Readonly<Record<RecipientFinding, string>>;
}

export const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One sentence for every finding about recipients. */
export function sameFor(sentence: string): Readonly<Record<RecipientFinding, string>> {
  const all: Partial<Record<RecipientFinding, string>> = {};
  for (const kind of RECIPIENT_FINDINGS) all[kind] = sentence;
  return all as Readonly<Record<RecipientFinding, string>>;
}
