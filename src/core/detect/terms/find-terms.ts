import type { Finding, TextDetector } from "../finding.ts";
import { findConfidential } from "./find-confidential.ts";
import { findCv } from "./find-cv.ts";
import { findHealth } from "./find-health.ts";
import { findHits } from "./find-hits.ts";
import { findPerson } from "./find-person.ts";
import { findSpecial } from "./find-special.ts";
import { findCitizens } from "./persons/find-citizens.ts";
import { findAddressee } from "./persons/addressee.ts";
import { isSpeaker } from "./persons/speakers.ts";
import { findStaffRanges, isWithin } from "./persons/staff-ranges.ts";
import type { Judged, Reading } from "./reading.ts";

const JUDGES: readonly ((reading: Reading) => readonly Judged[])[] = [
  findHealth,
  findSpecial,
  findConfidential,
  findCv,
  findPerson,
  findCitizens,
];

/** All that words tell, with the text scanned once for all judges. */
export const findTerms: TextDetector = (text) => {
  const hits = findHits(text.value);
  const staff = findStaffRanges(text.value);
  const names = hits.filter(
    (hit) => hit.term.kind === "name" && !isWithin(staff, hit.start) && !isSpeaker(text.value, hit),
  );
  const reading = { text, hits, names, staff, addressee: findAddressee(text.value) };
  const place = text.inName ? { origin: text.origin, inName: text.inName } : { origin: text.origin };
  return JUDGES.reduce<readonly Finding[]>(
    (found, judge) => found.concat(judge(reading).map((judged) => ({ ...judged, ...place }))),
    [],
  );
};
