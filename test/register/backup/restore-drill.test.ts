import { expect, test } from "@jest/globals";
import { databases } from "../../support/databases.ts";
import { fillWithEvidence, restoreDrill } from "../../support/restore-drill.ts";

/** Each engine is left and reached once. */
const pairs = databases.map(([from, makeFrom], at) => {
  const [to, makeTo] = databases[(at + 1) % databases.length] ?? [from, makeFrom];
  return [from, to, makeFrom, makeTo] as const;
});

/** Of evidence. */
const MEGABYTES = 25;

test.each(pairs)(
  "a register on %s is restored on %s by export, import and verify, to the last byte of its evidence",
  async (_from, _to, makeFrom, makeTo) => {
    const [from, to] = [await makeFrom(), await makeTo()];
    await fillWithEvidence(from.database, MEGABYTES);
    const { status, said, isSame, megabytes } = await restoreDrill(from.database, to.database);
    expect({ status, said, isSame }).toEqual({ status: [0, 0, 0, 0], said: "", isSame: true });
    expect(megabytes).toBeGreaterThan(MEGABYTES);
    await from.remove();
    await to.remove();
  },
  240_000,
);
