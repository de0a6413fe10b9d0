import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { lastNight, nightly } from "#register/leases/nightly.ts";
import { withLease } from "#register/leases/with-lease.ts";

import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";

describe("the latest three o'clock in the morning", () => {
  test.each([
    ["in summer", "2026-07-10T12:00:00Z", "2026-07-10T01:00:00.000Z"],
    ["in winter", "2026-11-20T12:00:00Z", "2026-11-20T02:00:00.000Z"],
    ["before it has come", "2026-11-20T01:59:59Z", "2026-11-19T02:00:00.000Z"],
    ["when it has just come", "2026-11-20T02:00:00Z", "2026-11-20T02:00:00.000Z"],
    ["on the night that is an hour longer", "2026-10-25T12:00:00Z", "2026-10-25T02:00:00.000Z"],
    ["on the night that is an hour shorter", "2026-03-29T12:00:00Z", "2026-03-29T01:00:00.000Z"],
  ])("%s", (_when, now, expected) => {
    expect(lastNight(new Date(now)).toISOString()).toBe(expected);
  });
});

describe.each(engines)("a night's work on %s", (_name, open) => {
  let opened: Opened;
  let done: string[] = [];

  beforeAll(async () => {
    opened = await open();
  }, 120_000);
  afterAll(() => opened.remove());
  beforeEach(async () => {
    done = [];
    await opened.db.query("delete from lease");
  });

  const server = (holder: string, now: string): Promise<boolean> =>
    nightly(
      opened.db,
      "retention",
      holder,
      () => {
        done.push(`${holder} ${now}`);
        return Promise.resolve();
      },
      new Date(now),
    );

  test("is done at the start of a server that was down at three, once a night, and by the clock from then on", async () => {
    for (const now of [
      "2026-11-20T09:00Z",
      "2026-11-20T23:00Z",
      "2026-11-21T01:55Z",
      "2026-11-21T02:05Z",
      "2026-11-21T02:10Z",
    ])
      await server("a", now);
    expect(done).toEqual(["a 2026-11-20T09:00Z", "a 2026-11-21T02:05Z"]);
  });

  test("is done by one of eight servers", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, n) => server(`server ${n}`, "2026-11-20T09:00Z")));
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(done).toHaveLength(1);
  });

  test("that failed is free for the next server when its lease has run out, and not before", async () => {
    const failing = { name: "retention", holder: "a", seconds: 1_000 };
    const now = new Date("2026-11-20T09:00Z");
    const work = () => Promise.reject(new Error("the disk is full"));
    await expect(withLease(opened.db, failing, work, { now })).rejects.toThrow("the disk is full");
    expect(await server("b", "2026-11-20T09:05Z")).toBe(false);
    await opened.db.query("update lease set until = now() - interval '1 second'");
    expect(await server("b", "2026-11-20T09:10Z")).toBe(true);
  });
});
