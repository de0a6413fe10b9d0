import type { Judged, Reading } from "./reading.ts";

/** A CV shows this many of its usual headings, each at the beginning of a line. */
const HEADINGS = 3;

/** A CV is known by its form: its name, its title, its headings (log row 1). A mention of somebody's CV is none. */
export function findCv({ text, byKind }: Reading): readonly Judged[] {
  const own = byKind.get("cv") ?? [];
  const first = own[0];
  if (first === undefined) return [];
  const finding = { kind: "cv" as const, start: first.start, end: first.end, topic: "cv" };
  if (text.inName) return first.term.strength === 3 ? [{ ...finding, certainty: "likely" }] : [];
  const headings = own.filter(({ start, end }) => isHeading(text.value, start, end));
  const different = new Set(headings.map(({ term }) => term.text)).size;
  const titled = headings.some(({ term }) => term.strength === 3);
  if (titled && different >= HEADINGS) return [{ ...finding, certainty: "certain" }];
  return different > HEADINGS ? [{ ...finding, certainty: "likely" }] : [];
}

/** Alone on its line, or before a colon. */
function isHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 24);
  return /(?:^|[\n\r])[\s*•–-]{0,3}$/.test(before) && /^[^\n\r.]{0,20}(?:[:\n\r]|$)/.test(after);
}
