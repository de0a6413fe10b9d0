import { describe, expect, test } from "@jest/globals";
import { countAsked } from "#core/recipients/budget.ts";
import { findResent } from "#core/recipients/after-slip.ts";
import { formatMemory } from "#core/recipients/format-memory.ts";
import { confirm, learn, unlearn } from "#core/recipients/learn.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { createMemory, weekOf } from "#core/recipients/memory.ts";
import { mergeMemory } from "#core/recipients/merge-memory.ts";
import { countTogether } from "#core/recipients/pairs.ts";
import { parseMemory } from "#core/recipients/parse-memory.ts";
import { leave, settle } from "#core/recipients/settle.ts";
import { MINUTE } from "./a-memory.ts";

const WEEK = weekOf(MINUTE);
const A_WEEK = 7 * 24 * 60;

type Sent = readonly [addresses: readonly string[], minute?: number];

function memoryOf(mails: readonly Sent[]): Memory {
  const memory = createMemory(WEEK - 10);
  for (const [addresses, minute = MINUTE] of mails)
    learn(memory, { recipients: addresses.map((address) => ({ address, name: "" })), greeted: [] }, minute);
  return memory;
}

const counts = ({ contacts }: Memory) =>
  Object.fromEntries([...contacts.values()].map(({ address, count }) => [address, count]).sort());
const textOf = (memory: Memory) => formatMemory(memory, WEEK, 100_000).split("\n").sort().join("\n");
const copyOf = (memory: Memory): Memory => parseMemory(formatMemory(memory, WEEK, 100_000)) ?? createMemory(WEEK);

const BOTH: readonly Sent[] = [[["bo@herlev.dk", "ida@herlev.dk"]], [["bo@herlev.dk"]]];

describe("two memories of one mailbox", () => {
  test("of each count the larger stands, and what only one knows is kept", () => {
    const here = memoryOf([...BOTH, [["ny@herlev.dk"]]]);
    const there = memoryOf([...BOTH, [["bo@herlev.dk"]], [["else@herlev.dk"]]]);
    mergeMemory(here, there, WEEK);
    expect(counts(here)).toEqual({ "bo@herlev.dk": 3, "else@herlev.dk": 1, "ida@herlev.dk": 1, "ny@herlev.dk": 1 });
    expect([here.mails, countTogether(here.pairs, "bo@herlev.dk", "ida@herlev.dk")]).toEqual([4, 1]);
  });

  test("the order, and merging again, change nothing", () => {
    const one = memoryOf([...BOTH, [["ny@herlev.dk"], MINUTE - A_WEEK]]);
    const other = memoryOf([[["else@herlev.dk"], MINUTE - 2 * A_WEEK], ...BOTH]);
    countAsked(other, ["near-address"]);
    confirm(other, "bo@herlev.dk", "Bo Ib", MINUTE);
    const [there, back, again] = [copyOf(one), copyOf(other), copyOf(one)];
    mergeMemory(there, other, WEEK);
    mergeMemory(back, one, WEEK);
    mergeMemory(again, other, WEEK);
    mergeMemory(again, other, WEEK);
    expect(textOf(there)).toBe(textOf(back));
    expect(textOf(again)).toBe(textOf(there));
    expect(there.contacts.get("bo@herlev.dk")?.isConfirmed).toBe(true);
  });

  test("a slip that was taken back stays away, and comes when it is written to again", () => {
    const here = memoryOf([[["slip@herlev.dk"]]]);
    const there = copyOf(here);
    unlearn(here, "slip@herlev.dk", WEEK);
    const kept = copyOf(here);
    mergeMemory(kept, there, WEEK);
    expect(counts(kept)).toEqual({});
    learn(kept, { recipients: [{ address: "slip@herlev.dk", name: "" }], greeted: [] }, MINUTE);
    mergeMemory(kept, there, WEEK);
    expect(counts(kept)).toEqual({ "slip@herlev.dk": 1 });
  });

  test("a mail that was let go there waits no longer here", () => {
    const here = memoryOf([]);
    const there = memoryOf([]);
    const recipients = ["bo@herlev.dk"];
    const learned = { recipients: [{ address: "bo@herlev.dk", name: "" }], greeted: [] };
    const mail = { item: "i1", minute: MINUTE, text: "abc", recipients, asked: ["namesake"], learned };
    settle(here, mail, "asked");
    settle(there, { ...mail, minute: MINUTE + 1 }, "sent");
    mergeMemory(here, there, WEEK);
    expect([here.pending, here.sent.length]).toEqual([[], 1]);
  });

  test("contacts of more than thirteen months ago are not brought back", () => {
    const here = memoryOf([]);
    mergeMemory(here, memoryOf([[["old@herlev.dk"], MINUTE - 60 * A_WEEK]]), WEEK);
    expect(counts(here)).toEqual({});
  });
});

test("a slip that the next mail puts right is unlearned", () => {
  const memory = createMemory(WEEK);
  const send = (address: string, minute: number) => {
    const learned = { recipients: [{ address, name: "" }], greeted: [] };
    leave(memory, { minute, text: "abc", recipients: [address], learned });
  };
  send("mette.hansn@herlev.dk", MINUTE);
  expect(findResent(memory, { minute: MINUTE + 5, text: "abc", recipients: ["mette.hansen@herlev.dk"] })).toBeDefined();
  send("mette.hansen@herlev.dk", MINUTE + 5);
  expect(counts(memory)).toEqual({ "mette.hansen@herlev.dk": 1 });
});
