import type { Finding, TextDetector } from "../finding.ts";
import { findConfidential } from "./find-confidential.ts";
import { findCv } from "./find-cv.ts";
import { findHealth } from "./find-health.ts";
import { findHits } from "./find-hits.ts";
import { findPerson } from "./find-person.ts";
import { findSpecial } from "./find-special.ts";
import { findCitizens } from "./persons/find-citizens.ts";
import { findAddressee } from "./persons/addressee.ts";
import { findStaffRanges, isWithin } from "./persons/staff-ranges.ts";
import { createSurroundings } from "./persons/surroundings.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Hit } from "./scan-terms.ts";
import type { ListKind } from "./term-list.ts";

/** Judges of passages, and those that look at the text as a whole. */
const NEAR: readonly ((reading: Reading) => readonly Judged[])[] = [findHealth, findSpecial, findConfidential];
const WHOLE: readonly ((reading: Reading) => readonly Judged[])[] = [findCv, findPerson, findCitizens];

/** Passages of a long text are judged stretch by stretch, so that what stands around them need not be kept. */
const STRETCH = 65_536;

/** All that words tell, with the text scanned once for all judges. */
export const findTerms: TextDetector = (text) => {
  const hits = findHits(text.value);
  const staff = findStaffRanges(text.value);
  const names = hits.filter(({ term, start }) => term.kind === "name" && !isWithin(staff, start));
  const whole = readOn({ text, names, staff, addressee: findAddressee(text.value) }, hits);
  const place = text.inName ? { origin: text.origin, inName: text.inName } : { origin: text.origin };
  const found: Finding[] = [];
  const ask = (judges: typeof NEAR, reading: Reading) => {
    for (const judge of judges) for (const judged of judge(reading)) found.push({ ...judged, ...place });
  };
  for (const stretch of stretchesOf(hits)) ask(NEAR, stretch === hits ? whole : readOn(whole, stretch));
  ask(WHOLE, whole);
  return found;
};

function readOn(base: Omit<Reading, "hits" | "byKind" | "surroundings">, hits: readonly Hit[]): Reading {
  return { ...base, hits, byKind: groupByKind(hits), surroundings: createSurroundings(base.text.value) };
}

function stretchesOf(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const last = hits[hits.length - 1];
  if (last === undefined || last.end <= STRETCH) return [hits];
  const stretches: Hit[][] = [];
  for (const hit of hits) {
    const index = Math.floor(hit.start / STRETCH);
    const stretch = stretches[index];
    if (stretch === undefined) stretches[index] = [hit];
    else stretch.push(hit);
  }
  return stretches.filter(Boolean);
}

function groupByKind(hits: readonly Hit[]): ReadonlyMap<ListKind, readonly Hit[]> {
  const groups = new Map<ListKind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.term.kind);
    if (group === undefined) groups.set(hit.term.kind, [hit]);
    else group.push(hit);
  }
  return groups;
}
