import type { TextDetector, TextFinding } from "../finding.ts";
import { findExemptRanges } from "../cpr/exempt-ranges.ts";
import { findConfidential } from "./find-confidential.ts";
import { findCv } from "./find-cv.ts";
import { findHealth } from "./find-health.ts";
import { findHits } from "./find-hits.ts";
import { findPerson } from "./find-person.ts";
import { findSpecial } from "./find-special.ts";
import { findCitizens } from "./persons/find-citizens.ts";
import { findAddressee } from "./persons/addressee.ts";
import { findStaffRanges, isWithin, joinRanges } from "./persons/staff-ranges.ts";
import { createContextIndex } from "./persons/context-index.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Hit } from "./scan-terms.ts";
import type { ListKind } from "./term-list.ts";

const JUDGES: readonly ((reading: Reading) => readonly Judged[])[] = [
  findHealth,
  findSpecial,
  findConfidential,
  findCv,
  findPerson,
  findCitizens,
];

/** All that words tell, with the text scanned once for all judges. */
export const findTerms: TextDetector = (text, { organisation }) => {
  const hits = findHits(text.value);
  const byKind = groupByKind(hits);
  const exempt = findExemptRanges(text.value, organisation.notCpr);
  const staff = joinRanges(findStaffRanges(text.value), exempt);
  const reading: Reading = {
    text,
    hits,
    byKind,
    staff,
    names: (byKind.get("name") ?? []).filter(({ start }) => !isWithin(staff, start)),
    ours: byKind.get("our-citizen") ?? [],
    addressee: findAddressee(text.value),
    surroundings: createContextIndex(text.value),
  };
  const place = text.inName ? { origin: text.origin, inName: text.inName } : { origin: text.origin };
  return JUDGES.reduce<readonly TextFinding[]>(
    (found, judge) => found.concat(judge(reading).map((judged) => ({ ...judged, ...place }))),
    [],
  );
};

function groupByKind(hits: readonly Hit[]): ReadonlyMap<ListKind, readonly Hit[]> {
  const groups = new Map<ListKind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.term.kind);
    if (group === undefined) groups.set(hit.term.kind, [hit]);
    else group.push(hit);
  }
  return groups;
}
