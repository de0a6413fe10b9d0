import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  countAnswer,
  countSend,
  countShown,
  formatCounted,
  parseCounted,
  type CountedNote,
} from "#hosts/outlook/counted.ts";
import { addUsage, takeUsage } from "#hosts/outlook/usage-counts.ts";
import { aKeyValueStore } from "../../support/a-key-value-store.ts";

const nothing: CountedNote = { shown: [], open: [] };
const open: CountedNote = { shown: ["cpr", "health"], open: ["cpr", "health"] };

describe("a rule in one mail", () => {
  test("is shown once, however often the mail is scanned at", () => {
    const first = countShown(nothing, ["cpr", "cpr", "health"], []);
    expect(first.counts).toEqual([
      ["cpr", "shown"],
      ["health", "shown"],
    ]);
    expect(countShown(first.note, ["cpr", "health"], []).counts).toEqual([]);
  });

  test("that is only observed is counted, and asks for no answer", () => {
    const { note, counts } = countShown(nothing, [], ["cpr"]);
    expect(counts).toEqual([["cpr", "shown"]]);
    expect(note.open).toEqual([]);
    expect(countSend(note, { spoken: [], observed: [], isSent: true }).counts).toEqual([]);
  });

  test("is answered once", () => {
    const first = countAnswer(open, "cpr", "fixed");
    expect(first.counts).toEqual([["cpr", "fixed"]]);
    expect(countAnswer(first.note, "cpr", "sentAnyway").counts).toEqual([]);
    expect(countAnswer(first.note, "health", "reason").counts).toEqual([["health", "reason"]]);
  });

  test("can be a false alarm beside its answer", () => {
    const { note } = countAnswer(open, "cpr", "fixed");
    expect(countAnswer(note, "cpr", "falseAlarm").counts).toEqual([["cpr", "falseAlarm"]]);
  });

  test.each<readonly [string, readonly string[], boolean, CountedNote["open"], readonly (readonly [string, string])[]]>(
    [
      ["gone at Send: fixed by hand", ["health"], false, ["health"], [["cpr", "fixed"]]],
      [
        "still there and let go: sent anyway",
        ["cpr", "health"],
        true,
        [],
        [
          ["cpr", "sentAnyway"],
          ["health", "sentAnyway"],
        ],
      ],
      ["still there and held: nothing yet", ["cpr", "health"], false, ["cpr", "health"], []],
      [
        "all gone: both fixed",
        [],
        true,
        [],
        [
          ["cpr", "fixed"],
          ["health", "fixed"],
        ],
      ],
      ["a new one: shown", ["cpr", "health", "cv"], false, ["cpr", "health", "cv"], [["cv", "shown"]]],
    ],
  )("%s", (_, spoken, isSent, left, counts) => {
    const step = countSend(open, { spoken, observed: [], isSent });
    expect(step.counts).toEqual(counts);
    expect(step.note.open).toEqual(left);
  });

  test("has never more answers than it was shown", () => {
    const rule = fc.constantFrom("a", "b", "c");
    const rules = fc.array(rule, { maxLength: 4 });
    const event = fc.oneof(
      fc.record({ is: fc.constant("look" as const), spoken: rules }),
      fc.record({
        is: fc.constant("answer" as const),
        rule,
        what: fc.constantFrom("fixed" as const, "sentAnyway" as const, "reason" as const),
      }),
      fc.record({ is: fc.constant("send" as const), spoken: rules, observed: rules, isSent: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        let note = nothing;
        const counts: (readonly [string, string])[] = [];
        for (const one of events) {
          const step =
            one.is === "look"
              ? countShown(note, one.spoken, [])
              : one.is === "answer"
                ? countAnswer(note, one.rule, one.what)
                : countSend(note, one);
          note = parseCounted(formatCounted(step.note));
          counts.push(...step.counts);
        }
        for (const name of ["a", "b", "c"]) {
          const mine = counts.filter(([of]) => of === name).map(([, what]) => what);
          const shown = mine.filter((what) => what === "shown").length;
          expect(shown).toBeLessThanOrEqual(1);
          expect(mine.length - shown).toBeLessThanOrEqual(shown);
        }
      }),
    );
  });

  test.each([undefined, "", "null", "[]", "{", '{"version":2,"shown":["a"],"open":[]}', '{"version":1,"shown":"a"}'])(
    "a note that says nothing is none: %p",
    (note) => {
      expect(parseCounted(note)).toEqual(nothing);
    },
  );
});

describe("counts that wait", () => {
  test("are added up by day, unit and rule, and hold nothing else", async () => {
    const { box, kept } = aKeyValueStore();
    await addUsage(box, "2026-11-24", "", [["cpr", "shown"]]);
    await addUsage(box, "2026-11-24", "", [["cpr", "shown"]]);
    await addUsage(box, "2026-11-24", "skole", [["__proto__", "fixed"]]);
    await addUsage(box, "2026-11-24", "", []);
    const taken: unknown[] = [];
    await takeUsage(box, (day, usage) => {
      taken.push([day, usage[""]?.["cpr"]?.shown, Object.keys(usage["skole"] ?? {})]);
      return Promise.resolve();
    });
    expect(taken).toEqual([["2026-11-24", 2, ["__proto__"]]]);
    expect(kept.size).toBe(0);
  });

  test.each(["{", "[1]", '{"":1}', '{"":{"cpr":{"shown":"1"}}}', "null"])(
    "damaged, they are none: %p",
    async (text) => {
      const { box, kept } = aKeyValueStore();
      kept.set("postvagt.usage.2026-11-24", text);
      await addUsage(box, "2026-11-24", "", [["cpr", "shown"]]);
      await takeUsage(box, (_, usage) => {
        expect(usage).toMatchObject({ "": { cpr: { shown: 1 } } });
        return Promise.resolve();
      });
    },
  );
});
