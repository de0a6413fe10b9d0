import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { StoreError } from "#register/engine/store-error.ts";
import { migrate } from "#register/engine/migrate.ts";
import { migrations } from "#register/migrations/index.ts";

import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";

describe.each(engines)("the database door on %s", (_name, open) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open();
    await opened.db.script(
      "create table pets (id integer primary key, name text not null, constraint pets_named check (name <> ''))",
    );
  }, 120_000);

  afterAll(async () => {
    await opened.remove();
  });

  test.each([
    ["an integer", "select 7 as v", 7],
    ["a count cast to integer", "select count(*)::integer as v from generate_series(1, 3)", 3],
    ["text with Danish letters", "select 'æøåÆØÅ' as v", "æøåÆØÅ"],
    ["nothing", "select null::text as v", null],
    ["truth", "select true as v", true],
    ["a document", `select '{"a": [1, "to"]}'::jsonb as v`, { a: [1, "to"] }],
    ["a list", "select array['a', 'b'] as v", ["a", "b"]],
    ["a time as JSON", "select to_jsonb(timestamptz '2019-01-09 16:30+01') as v", "2019-01-09T15:30:00+00:00"],
    ["a date as text", "select (date '2019-01-09')::text as v", "2019-01-09"],
  ])("reads %s the same way", async (_title, sql, value) => {
    expect(await opened.db.query(sql)).toEqual([{ v: value }]);
  });

  test("takes parameters, a document as text among them", async () => {
    const rows = await opened.db.query("select $1::integer + 1 as n, $2::jsonb ->> 'a' as a", [
      41,
      JSON.stringify({ a: "b" }),
    ]);
    expect(rows).toEqual([{ n: 42, a: "b" }]);
  });

  test.each([
    ["a doubled key", "insert into pets values (1, 'Rex'), (1, 'Fido')", "23505", "pets_pkey"],
    ["a value that the table refuses", "insert into pets values (2, '')", "23514", "pets_named"],
    ["a missing value", "insert into pets values (3, null)", "23502", null],
    ["a table that is not there", "select * from nowhere", "42P01", null],
  ])("names what refused: %s", async (_title, sql, code, constraint) => {
    const error = await opened.db.query(sql).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code, constraint });
  });

  test("keeps nothing of a transaction that failed", async () => {
    const work = opened.db.tx(async (tx) => {
      await tx.query("insert into pets values (10, 'Rex')");
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    expect(await opened.db.query("select 1 from pets where id = 10")).toEqual([]);
  });

  test("an error inside a transaction leaves the door usable", async () => {
    const work = opened.db.tx((tx) => tx.query("insert into pets values (11, '')"));
    await expect(work).rejects.toMatchObject({ constraint: "pets_named" });
    expect(await opened.db.query("select 1 as v")).toEqual([{ v: 1 }]);
  });

  test("two hundred transactions at once, a third of them failing, end as they each should", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        opened.db.tx((tx) =>
          tx.query("insert into pets values ($1, $2)", [1000 + index, index % 3 === 0 ? "" : "Rex"]),
        ),
      ),
    );
    expect(outcomes.filter((one) => one.status === "rejected")).toHaveLength(67);
    expect(await opened.db.query("select count(*)::integer as n from pets where id >= 1000")).toEqual([{ n: 133 }]);
  });

  test("a second start applies no migration again", async () => {
    expect(await migrate(opened.db, migrations)).toEqual([]);
  });

  test("four servers that start together apply a new step once", async () => {
    const more = [...migrations, { id: "9999-toys", sql: "create table toys (id integer);" }];
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(opened.db, more)));
    expect(applied.flat()).toEqual(["9999-toys"]);
    await expect(migrate(opened.db, migrations)).rejects.toThrow("newer than this program");
  });

  test("a step that was changed after it had been applied is refused", async () => {
    const changed = [...migrations, { id: "9999-toys", sql: "create table toys (id bigint);" }];
    await expect(migrate(opened.db, changed)).rejects.toThrow("9999-toys was changed");
  });

  test("a step that fails leaves nothing of itself", async () => {
    const toys = { id: "9999-toys", sql: "create table toys (id integer);" };
    const broken = { id: "9999-z-broken", sql: "create table half (id integer);\nselect nonsense;" };
    await expect(migrate(opened.db, [...migrations, toys, broken])).rejects.toBeInstanceOf(StoreError);
    expect(await opened.db.query("select to_regclass('half')::text as v")).toEqual([{ v: null }]);
  });
});
