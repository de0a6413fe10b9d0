import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { MaskContext } from "./mask-in-html.ts";

const LABELS = ["cpr", "cprnr", "cprnummer", "personnr", "personnummer", "nr", "nummer"];

/** A subject without its CPR numbers and the words that announced them, and the numbers. */
export function takeCprOut(
  subject: string,
  context: MaskContext,
): { readonly left: string; readonly numbers: readonly string[] } {
  const spans = [...findCpr({ origin: "subject", value: subject }, context)].sort((a, b) => a.start - b.start);
  const words: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    words.push(...withoutLabel(subject.slice(from, start).split(/\s/)));
    from = end;
  }
  const kept = words.concat(subject.slice(from).split(/\s/)).filter((word) => /[^\s(),;:.–-]/.test(word));
  return {
    left: trimmed(kept.join(" ")),
    numbers: spans.map(({ start, end }) => subject.slice(start, end)),
  };
}

/** "Vedr. CPR-nr.:" announces the number; "Vedr." may stay. */
function withoutLabel(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined) return words;
  const bare = last.toLowerCase().replace(/[^a-zæøå]/g, "");
  return bare === "" || LABELS.includes(bare) ? withoutLabel(words.slice(0, -1)) : words;
}

const EDGES = " ,;:–-";

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && EDGES.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
