import { NUMBER } from "../../test/support/planted/place.ts";
import { tryPlaces } from "../../test/support/planted/planted-table.ts";
import { printPlaces } from "./print-places.ts";

/** `npm run extraction -- --planted`: the places that the readers were written by, place by place. */
export const printPlanted = (): Promise<void> =>
  printPlaces(
    tryPlaces().map(({ place: { format, place, bytes }, outcome }) => ({
      ...{ format, place, outcome },
      number: NUMBER,
      bytes: bytes(),
    })),
  );
