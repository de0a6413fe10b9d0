import { checkGap, type Outcome } from "../gaps/check-gap.ts";
import { PLACES } from "./all-places.ts";
import { NUMBER, type Place } from "./place.ts";

/** What became of the number in one place. */
export interface PlantedResult {
  readonly place: Place;
  readonly outcome: Outcome;
}

export const tryPlaces = (): readonly PlantedResult[] =>
  PLACES.map((place) => ({ place, outcome: checkGap(place.name, place.bytes(), NUMBER) }));

/** `npm run extraction`: place by place where a number was found, format by format how many. */
export function printPlanted(): void {
  const results = tryPlaces();
  const count = (list: readonly PlantedResult[], outcome: Outcome) =>
    list.filter((one) => one.outcome === outcome).length;
  const formats = [...new Set(results.map(({ place }) => place.format))];
  const row = (list: readonly PlantedResult[]) => ({
    places: list.length,
    found: count(list, "found"),
    told: count(list, "told"),
    silent: count(list, "silent") + count(list, "altered"),
  });
  const rows = formats.map((format) => [format, row(results.filter(({ place }) => place.format === format))] as const);
  console.table(Object.fromEntries([...rows, ["all", row(results)]]));
  for (const { place, outcome } of results)
    if (outcome !== "found") console.log(`${outcome}: ${place.format}, ${place.place}`);
}
