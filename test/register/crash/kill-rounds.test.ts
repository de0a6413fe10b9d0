import { expect, test } from "@jest/globals";
import { databases } from "../../support/databases.ts";
import { killRounds } from "../../support/kill-rounds.ts";

test.each(databases)(
  "killed four times while people file, the register on %s loses nothing that it acknowledged",
  async (_engine, make) => {
    const { database, remove } = await make();
    const killed = await killRounds(4, database);
    expect(killed).toMatchObject({ lost: 0, doubled: 0, faults: "" });
    expect(killed.acknowledged).toBeGreaterThan(0);
    await remove();
  },
  120_000,
);
