import { expect, test } from "@jest/globals";
import { databases } from "../../support/databases.ts";
import { fillWithEvidence, restoreDrill } from "../../support/restore-drill.ts";

const pairs = databases.flatMap(([from, makeFrom]) =>
  databases.map(([to, makeTo]) => [from, to, makeFrom, makeTo] as const),
);

/** Of evidence; `npm run restore-drill` does the same with a gigabyte. */
const MEGABYTES = 45;

test.each(pairs)(
  "a register on %s is restored on %s by export, import and verify, to the last byte of its evidence",
  async (_from, _to, makeFrom, makeTo) => {
    const [from, to] = [await makeFrom(), await makeTo()];
    await fillWithEvidence(from.database, MEGABYTES);
    const { status, said, isSame, megabytes } = await restoreDrill(from.database, to.database);
    expect({ status, said, isSame }).toEqual({ status: [0, 0, 0, 0], said: "", isSame: true });
    expect(megabytes).toBeGreaterThan(MEGABYTES);
    from.remove();
    to.remove();
  },
  240_000,
);
