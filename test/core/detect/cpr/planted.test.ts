import { describe, expect, test } from "@jest/globals";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";
import type { Planted } from "../../../support/planted-numbers.ts";
import { plantedNumbers } from "../../../support/planted-numbers.ts";

const context = { today: "2026-11-24", organisation: anOrganisation() };

function isFound({ text, written }: Planted): boolean {
  return findCpr({ origin: "body", value: text }, context).some(
    ({ start, end, certainty }) => certainty !== "possible" && text.slice(start, end) === written,
  );
}

describe("planted numbers, likely or more", () => {
  const all = plantedNumbers();
  test.each([...new Set(all.map(({ group }) => group))])("%s: at least 99.5 %% of them", (group) => {
    const own = all.filter((one) => one.group === group);
    const missed = own.filter((one) => !isFound(one));
    const names = missed.map(({ kind, separator, layout }) => `${kind}, ${separator}, ${layout}`);
    expect(names.slice(0, Math.floor(own.length * 0.005))).toEqual(names);
  });
});
