import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { MIN_MAILBOXES, namedUnits } from "#register/store/join-small-units.ts";

test("no unit is named, and no group left over, that has fewer mailboxes than may be shown", () => {
  const units = fc.uniqueArray(fc.record({ unit: fc.string({ maxLength: 3 }), mailboxes: fc.nat({ max: 12 }) }), {
    selector: ({ unit }) => unit,
    maxLength: 8,
  });
  fc.assert(
    fc.property(units, (all) => {
      const months = all.map((one) => ({ ...one, month: "2026-11" }));
      const isNamed = namedUnits(months);
      const named = months.filter(({ unit, month }) => isNamed(unit, month));
      const together = months.filter(({ unit, month }) => !isNamed(unit, month));
      expect(named.every(({ mailboxes }) => mailboxes >= MIN_MAILBOXES)).toBe(true);
      const left = together.reduce((sum, { mailboxes }) => sum + mailboxes, 0);
      expect(together.length === 0 || left >= MIN_MAILBOXES || named.length === 0).toBe(true);
    }),
  );
});
