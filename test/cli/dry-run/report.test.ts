import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createDone } from "../../../src/cli/dry-run/count/done.ts";
import { createSpread } from "../../../src/cli/dry-run/count/spread.ts";
import { addRow, createTotals } from "../../../src/cli/dry-run/count/totals.ts";
import { drawPage } from "../../../src/cli/dry-run/page/draw-page.ts";
import {
  daysOf,
  peopleOf,
  rulesOf,
  speedOf,
  uncoveredOf,
  unreadOf,
  type Report,
} from "../../../src/cli/dry-run/report.ts";
import { memoryFigures } from "../../../src/cli/dry-run/replay/memory-figures.ts";
import type { JudgedRow, Row } from "../../../src/cli/dry-run/row.ts";
import { defaultRules } from "../../../src/core/policy/default-rules.ts";

const ALLOWED: JudgedRow = {
  no: 1,
  ms: 2,
  action: "allow",
  sender: "anna",
  day: "2026-11-24",
  held: [],
  uncovered: [],
  unread: [],
};

const held = (rule: string): JudgedRow["held"][number] => ({
  rule,
  severity: "block",
  found: [{ kind: "cpr", certainty: "certain", place: "body", count: 1, shown: ["0102••-••••"] }],
  unread: [],
});

function reportOf(rows: readonly Row[]): Report {
  const totals = createTotals();
  for (const row of rows) addRow(totals, row);
  return {
    version: 1,
    madeAt: "2026-11-25T01:00:00.000Z",
    organisation: "Gladsaxe <Kommune>",
    policy: { version: "abc", rules: 15 },
    sample: {
      files: 1,
      bytes: 1_000,
      mails: rows.length,
      judged: Object.values(totals.verdicts).reduce((a, b) => a + b, 0),
      notOwn: totals.problems.get("not-own") ?? 0,
      notJudged: { damaged: totals.problems.get("damaged") ?? 0 },
      others: { ".msg": 2 },
      brokenMailboxes: 0,
      firstDay: daysOf(totals)[0]?.day ?? null,
      lastDay: daysOf(totals).at(-1)?.day ?? null,
    },
    verdicts: totals.verdicts,
    rules: rulesOf(totals, defaultRules),
    days: daysOf(totals),
    people: peopleOf(totals),
    uncovered: uncoveredOf(totals),
    unread: unreadOf(totals),
    memory: memoryFigures(
      [
        { no: 4, without: [], with: ["near-address"] },
        { no: 9, without: [], with: [] },
      ],
      1,
    ),
    speed: speedOf(totals, { workers: 2, seconds: 1, mails: rows.length }),
  };
}

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at): Row => {
    if (at % 17 === 5) return { no: at, problem: "damaged" };
    if (at % 19 === 7) return { no: at, problem: "not-own" };
    const isHeld = at % 3 === 0;
    return {
      ...ALLOWED,
      no: at,
      ms: at / 7,
      action: isHeld ? "block" : "allow",
      sender: `s${at % 8}`,
      day: `2026-11-${String((at % 9) + 10)}`,
      held: isHeld ? [held("cpr-not-secure"), ...(at % 2 === 0 ? [held("many-people")] : [])] : [],
      uncovered: [{ kind: "other", domain: at % 2 === 0 ? "<b>firma.example" : `d${at}.example` }],
      unread: at % 5 === 0 ? [{ because: "image-only", type: "pdf" }] : [],
    };
  });

describe("the report", () => {
  test("rows added in any order make the same report", () => {
    const rows = rowsOf(120);
    const inOrder = reportOf(rows);
    const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    fc.assert(
      fc.property(shuffled, (mixed) => {
        expect(reportOf(mixed)).toEqual(inOrder);
      }),
      { numRuns: 20 },
    );
  });

  test("what one rule alone would have said is counted apart, and the first examples are kept", () => {
    const [first] = reportOf(rowsOf(60)).rules;
    expect(first).toMatchObject({ id: "cpr-not-secure", mails: 18, alone: 8 });
    expect(first?.examples.map(({ no }) => no)).toEqual([0, 3, 6, 9]);
  });

  test("a rule that never spoke is there too", () => {
    expect(reportOf([]).rules).toHaveLength(defaultRules.length);
  });

  test("domains of few mails are counted and not named", () => {
    const { domains, rare } = reportOf(rowsOf(20)).uncovered;
    expect(domains.map(({ domain }) => domain)).toEqual(["<b>firma.example"]);
    expect(rare.domains).toBeGreaterThan(3);
  });

  test.each([
    [4, 0],
    [5, 5],
    [30, 10],
  ])("of %p senders %p are ranked", (senders, ranked) => {
    const rows = Array.from({ length: senders }, (_, at): Row => ({ ...ALLOWED, no: at, sender: `s${at}` }));
    expect(reportOf(rows).people.most).toHaveLength(ranked);
  });

  test("warnings are counted by sender and day", () => {
    const row = (no: number, sender: string, day: string, action: "allow" | "block"): Row => ({
      ...ALLOWED,
      no,
      sender,
      day,
      action,
    });
    const { people } = reportOf([
      row(1, "a", "2026-11-24", "block"),
      row(2, "a", "2026-11-24", "block"),
      row(3, "a", "2026-11-25", "allow"),
      row(4, "b", "2026-11-24", "allow"),
    ]);
    expect(people).toMatchObject({ senders: 2, senderDays: 3, perSenderDay: 0.67 });
    expect(people.spread.map(({ senderDays }) => senderDays)).toEqual([2, 0, 1, 0, 0, 0]);
  });
});

describe("the page", () => {
  test.each([["da" as const], ["en" as const]])(
    "in %s is whole, needs nothing and shows nothing as code",
    (language) => {
      for (const rows of [rowsOf(200), rowsOf(1), []]) {
        const page = drawPage(reportOf(rows), language);
        const bad = ["undefined", "NaN", "{n}", "{mails}", "<script", "<b>firma", "src=", "href=", "url("];
        expect(bad.filter((one) => page.includes(one))).toEqual([]);
        expect(page).toContain("Gladsaxe &lt;Kommune&gt;");
      }
    },
  );

  test("many days are drawn by week", () => {
    const rows = Array.from({ length: 90 }, (_, at): Row => {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
      return { ...ALLOWED, no: at, day, action: "block" };
    });
    const page = drawPage(reportOf(rows), "en");
    expect(page.match(/<g><title>/g)).toHaveLength(14 + 6);
    expect(page).toContain("5 January 2026: Warning 0, Needs a reason 0, Stopped 7 / 7");
  });
});

describe("times", () => {
  test.each([
    [0.5, 500],
    [0.95, 950],
    [1, 1000],
  ])("a share of %p stayed below %p ms, within a hundredth", (share, millis) => {
    const spread = createSpread();
    for (let ms = 1_000; ms >= 1; ms--) spread.add(ms);
    expect(Math.abs(spread.below(share) - millis) / millis).toBeLessThan(0.011);
    expect(spread.worst()).toBe(1_000);
  });

  test("of nothing are 0", () => {
    expect(createSpread().below(0.5)).toBe(0);
  });
});

test("a mail is done once", () => {
  const done = createDone();
  for (const no of [1, 8, 100_000, 7]) expect(done.add(no)).toBe(true);
  expect(done.add(100_000)).toBe(false);
  expect([1, 7, 8, 100_000].every(done.has)).toBe(true);
  expect([0, 2, 9, 99_999, 5_000_000].some(done.has)).toBe(false);
});
