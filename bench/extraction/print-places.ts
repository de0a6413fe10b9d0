import type { Outcome } from "../../test/support/gaps/check-gap.ts";
import { libraries } from "./libraries.ts";

/** A document with one number in one place, and what became of the number. */
export interface TriedPlace {
  readonly format: string;
  readonly place: string;
  readonly number: string;
  readonly bytes: Uint8Array;
  readonly outcome: Outcome;
}

/** Format by format how many numbers were found, told of or passed over, and how many the usual libraries find; then the misses. */
export async function printPlaces(tried: readonly TriedPlace[]): Promise<void> {
  const rows: [string, Readonly<Record<string, number | string>>][] = [];
  for (const format of new Set(tried.map((one) => one.format))) {
    const own = tried.filter((one) => one.format === format);
    rows.push([format, { ...countOf(own), libraries: await peersOf(format, own) }]);
  }
  console.table(Object.fromEntries([...rows, ["all", countOf(tried)]]));
  for (const { format, place, outcome } of tried)
    if (outcome !== "found") console.log(`${outcome}: ${format}, ${place}`);
}

function countOf(list: readonly TriedPlace[]) {
  const count = (...outcomes: readonly Outcome[]) => list.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { places: list.length, found: count("found"), told: count("told"), silent: count("silent", "altered") };
}

/** `mammoth 12, officeparser 20`: in how many of the places each finds the number. */
async function peersOf(format: string, list: readonly TriedPlace[]): Promise<string> {
  const said: string[] = [];
  for (const { name, read } of libraries[format] ?? []) {
    let found = 0;
    for (const { bytes, number } of list) {
      const text = await read(bytes).catch(() => "");
      if ([number, number.replace("-", ""), `${Number(number.replace("-", ""))}`].some((one) => text.includes(one)))
        found++;
    }
    said.push(`${name} ${found}`);
  }
  return said.join(", ");
}
