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
