import type { Text } from "../facts/facts.ts";
import type { TextFinding } from "./finding.ts";
import { citizenTag } from "./terms/persons/citizen-tag.ts";
import { BY_BIRTH } from "./terms/persons/find-citizens.ts";

/** A list of numbers counts by number; for the few of a letter the dates are worth comparing. */
const MAX_PERSONS = 50;

/**
 * The birth dates that CPR numbers tell, so that a citizen known by number and another known by date of birth alone are two,
 * and one known by both is one.
 */
export function bornByNumber(found: readonly TextFinding[], { value }: Text): readonly TextFinding[] {
  const dates = new Set<string>();
  const born: TextFinding[] = [];
  for (const finding of found) {
    if (finding.kind !== "cpr" || finding.certainty === "possible") continue;
    const date = dateOf(value.slice(finding.start, finding.end));
    if (dates.has(date)) continue;
    if (dates.size >= MAX_PERSONS) break;
    dates.add(date);
    born.push({
      ...finding,
      kind: "person",
      certainty: "possible",
      topic: BY_BIRTH,
      person: citizenTag(`${BY_BIRTH} ${date}`),
    });
  }
  return born;
}

/** DDMMYY, also of a number that is written with its century. */
function dateOf(written: string): string {
  const digits = written.replace(/\D/g, "");
  return digits.length === 12 ? digits.slice(0, 4) + digits.slice(6, 8) : digits.slice(0, 6);
}
