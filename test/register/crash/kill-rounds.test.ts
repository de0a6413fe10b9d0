import { expect, test } from "@jest/globals";
import { databases } from "../../support/databases.ts";
import { killProcesses } from "../../support/kill-processes.ts";
import { killRounds } from "../../support/kill-rounds.ts";

test.each(databases)(
  "killed four times while people file, the register on %s loses nothing that it acknowledged",
  async (_engine, make) => {
    const { database, remove } = await make();
    const killed = await killRounds(4, database);
    expect(killed).toMatchObject({ lost: 0, doubled: 0, faults: "" });
    expect(killed.acknowledged).toBeGreaterThan(0);
    remove();
  },
  120_000,
);

const shared = databases.filter(([engine]) => engine === "postgres");
test.each(shared)(
  "three servers on one %s, killed by turns while people file at all of them: no number lost, doubled or left out",
  async (_engine, make) => {
    const { database, remove } = await make();
    const killed = await killProcesses(database, { servers: 3, kills: 4, clients: 10 });
    expect(killed).toMatchObject({ lost: 0, doubled: 0, faults: "" });
    expect(killed.acknowledged).toBeGreaterThan(0);
    remove();
  },
  240_000,
);
