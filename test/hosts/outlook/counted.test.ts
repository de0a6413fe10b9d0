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
import { addToTally, takeTallies } from "#hosts/outlook/tally.ts";
import { aTallyBox } from "../../support/a-tally-box.ts";

const nothing: CountedNote = { shown: [], open: [] };
const open: CountedNote = { shown: ["cpr", "health"], open: ["cpr", "health"] };

describe("a rule in one mail", () => {
  test("is shown once, however often the mail is looked at", () => {
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
    const first = countAnswer(open, "cpr", "mended");
    expect(first.counts).toEqual([["cpr", "mended"]]);
    expect(countAnswer(first.note, "cpr", "sentAnyway").counts).toEqual([]);
    expect(countAnswer(first.note, "health", "reason").counts).toEqual([["health", "reason"]]);
  });

  test("can be a false alarm beside its answer", () => {
    const { note } = countAnswer(open, "cpr", "mended");
    expect(countAnswer(note, "cpr", "falseAlarm").counts).toEqual([["cpr", "falseAlarm"]]);
  });

  test.each<readonly [string, readonly string[], boolean, CountedNote["open"], readonly (readonly [string, string])[]]>(
    [
      ["gone at Send: mended by hand", ["health"], false, ["health"], [["cpr", "mended"]]],
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
        "all gone: both mended",
        [],
        true,
        [],
        [
          ["cpr", "mended"],
          ["health", "mended"],
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
        what: fc.constantFrom("mended" as const, "sentAnyway" as const, "reason" as const),
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
    const { box, kept } = aTallyBox();
    await addToTally(box, "2026-11-24", "", [["cpr", "shown"]]);
    await addToTally(box, "2026-11-24", "", [["cpr", "shown"]]);
    await addToTally(box, "2026-11-24", "skole", [["__proto__", "mended"]]);
    await addToTally(box, "2026-11-24", "", []);
    const taken: unknown[] = [];
    await takeTallies(box, (day, tally) => {
      taken.push([day, tally[""]?.["cpr"]?.shown, Object.keys(tally["skole"] ?? {})]);
      return Promise.resolve();
    });
    expect(taken).toEqual([["2026-11-24", 2, ["__proto__"]]]);
    expect(kept.size).toBe(0);
  });

  test.each(["{", "[1]", '{"":1}', '{"":{"cpr":{"shown":"1"}}}', "null"])(
    "damaged, they are none: %p",
    async (text) => {
      const { box, kept } = aTallyBox();
      kept.set("postvagt.tally.2026-11-24", text);
      await addToTally(box, "2026-11-24", "", [["cpr", "shown"]]);
      await takeTallies(box, (_, tally) => {
        expect(tally).toMatchObject({ "": { cpr: { shown: 1 } } });
        return Promise.resolve();
      });
    },
  );
});
