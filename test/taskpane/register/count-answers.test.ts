import { expect, test } from "@jest/globals";
import type { Count } from "#hosts/outlook/counted.ts";
import { addUsage } from "#hosts/outlook/usage-counts.ts";
import { openVault } from "#web/vault.ts";
import { countAnswers } from "../../../src/taskpane/register/count-answers.ts";
import { aKeyValueStore } from "../../support/a-key-value-store.ts";

/** A register that takes posts, or fails as often as it is told. */
function aRegister(failures = 0) {
  const posted: Record<string, unknown>[] = [];
  let left = failures;
  const count = (body: unknown) => {
    if (left-- > 0) return Promise.reject(new Error("offline"));
    posted.push(body as Record<string, unknown>);
    return Promise.resolve();
  };
  return { client: { count }, posted };
}

const shown: readonly Count[] = [["cpr", "shown"]];

async function started(day = "2026-11-24") {
  const now = { day };
  return { now, counter: countAnswers(await openVault(), () => now.day) };
}

test("what was counted on a day is sent the day after, and once", async () => {
  const { now, counter } = await started();
  const { client, posted } = aRegister();
  await Promise.all([
    counter.count("", shown),
    counter.count("", [...shown, ["health", "reason"]]),
    counter.count("", [["cpr", "falseAlarm"]]),
  ]);
  await counter.handOver([], client);
  expect(posted).toEqual([]);
  now.day = "2026-11-25";
  await counter.handOver([], client);
  await counter.handOver([], client);
  expect(posted).toHaveLength(1);
  expect(posted[0]).toMatchObject({
    unit: "",
    day: "2026-11-24",
    counts: [
      { rule: "cpr", shown: 2, fixed: 0, sentAnyway: 0, reason: 0, falseAlarm: 1 },
      { rule: "health", shown: 0, fixed: 0, sentAnyway: 0, reason: 1, falseAlarm: 0 },
    ],
  });
});

test("what the handler has counted goes along, under its own day and unit", async () => {
  const { counter } = await started("2026-11-26");
  const { client, posted } = aRegister();
  const { box, kept } = aKeyValueStore();
  await addUsage(box, "2026-11-23", "skole.gladsaxe.dk", [...shown, ...shown, ["cpr", "fixed"]]);
  await addUsage(box, "2026-11-25", "", shown);
  kept.set("somebody else's", "{}");
  await counter.handOver([box], client);
  expect(posted).toMatchObject([
    { day: "2026-11-23", unit: "skole.gladsaxe.dk", counts: [{ rule: "cpr", shown: 2, fixed: 1 }] },
    { day: "2026-11-25", unit: "", counts: [{ rule: "cpr", shown: 1 }] },
  ]);
  expect([...kept.keys()]).toEqual(["somebody else's"]);
});

test("what cannot be sent waits, and a unit that was sent is not sent again", async () => {
  const { now, counter } = await started();
  const { client, posted } = aRegister(1);
  await counter.count("A", shown);
  await counter.count("B", shown);
  now.day = "2026-11-25";
  await expect(counter.handOver([], client)).rejects.toThrow("offline");
  await counter.handOver([], client);
  await counter.handOver([], client);
  expect(posted.map(({ unit }) => unit)).toEqual(["A", "B"]);
});

test("counts of two months ago are dropped", async () => {
  const { counter } = await started("2026-11-26");
  const { client, posted } = aRegister();
  const { box, kept } = aKeyValueStore();
  await addUsage(box, "2026-09-20", "", shown);
  await counter.handOver([box], client);
  expect(posted).toEqual([]);
  expect(kept.size).toBe(0);
});
