import { describe, expect, test } from "@jest/globals";
import { ALL_MAILS } from "#core/policy/rule-health.ts";
import type { KeyValueStore } from "#hosts/outlook/usage-counts.ts";
import { aPolicy, outside } from "../support/a-policy.ts";
import { aKeyValueStore } from "../support/a-key-value-store.ts";
import type { FakeOutlook } from "../support/fake-outlook.ts";
import { person } from "../support/fake-outlook.ts";
import { pressSend } from "../support/press-send.ts";

const inside: FakeOutlook = { to: [person("kollega@gladsaxe.dk")], subject: "Møde", body: "<p>Hej</p>" };
const leaving: FakeOutlook = { ...inside, to: [person("borger@gmail.com")], subject: "Vedr. 251248-9996" };
const blocks = aPolicy([outside("block")]);
const warns = aPolicy([outside("warn")]);

/** Presses Send on each in turn, in one window; what was counted afterwards. */
async function pressInTurn(mails: readonly FakeOutlook[], policy = blocks) {
  const { box, kept } = aKeyValueStore();
  const session = new Map<string, string>();
  const answers = [];
  for (const mail of mails) answers.push(...(await pressSend({ ...mail, session }, policy, 10_000, [box])).answers);
  const [usage] = [...kept.values()].map((text) => JSON.parse(text) as Record<string, Record<string, unknown>>);
  return { answers, kept, usage };
}

const counted = (some: object) => ({ shown: 0, fixed: 0, sentAnyway: 0, reason: 0, falseAlarm: 0, ...some });

describe("what the handler counts", () => {
  test.each<readonly [string, readonly FakeOutlook[], typeof blocks, object]>([
    ["a rule that spoke", [leaving], blocks, { "outside-block": counted({ shown: 1 }) }],
    ["the same rule twice in one mail", [leaving, leaving], blocks, { "outside-block": counted({ shown: 1 }) }],
    ["a mail that was fixed by hand", [leaving, inside], blocks, { "outside-block": counted({ shown: 1, fixed: 1 }) }],
    ["a warning of which the answer is not known", [leaving], warns, { "outside-warn": counted({ shown: 1 }) }],
    [
      "a warning passed in an old client",
      [
        { ...leaving, mailbox: "1.12" },
        { ...leaving, mailbox: "1.12" },
      ],
      warns,
      { "outside-warn": counted({ shown: 1, sentAnyway: 1 }) },
    ],
    [
      "a rule that is only observed",
      [leaving],
      { ...blocks, rollout: { ...blocks.rollout, phase: "observe" } },
      { "outside-block": counted({ shown: 1 }) },
    ],
    ["the mail alone, where no rule spoke", [inside], blocks, {}],
  ])("%s", async (_, mails, policy, rules) => {
    const { usage } = await pressInTurn(mails, policy);
    const { [ALL_MAILS]: all, ...spoke } = usage?.[""] ?? {};
    expect([spoke, all]).toEqual([rules, counted({ shown: 1 })]);
  });

  test("holds no person, no address and no word", async () => {
    const { kept } = await pressInTurn([leaving]);
    expect([...kept].join()).not.toMatch(/borger|gmail|sagsbehandler|9996|Vedr/);
  });

  test("a unit's own sub-domain is its unit", async () => {
    const { usage } = await pressInTurn([{ ...leaving, from: person("leder@skole.gladsaxe.dk") }]);
    expect(Object.keys(usage ?? {})).toEqual(["skole.gladsaxe.dk"]);
  });

  test.each<readonly [string, Partial<KeyValueStore>]>([
    ["never answers", { get: () => new Promise(() => undefined) }],
    ["fails", { set: () => Promise.reject(new Error("full")) }],
    [
      "throws",
      {
        get: () => {
          throw new Error("forbidden");
        },
      },
    ],
  ])("a storage that %s changes no answer and costs less than a second", async (_, broken) => {
    const box = { ...aKeyValueStore().box, ...broken };
    const { answers, after } = await pressSend(leaving, blocks, 10_000, [box]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ allowEvent: false });
    expect(answers[0]?.errorMessage).toContain("Mailen er ikke sendt.");
    expect(after).toBeLessThan(1_000);
  });

  test("an organisation without a register has nothing counted", async () => {
    const { outlook } = await pressSend(leaving, blocks);
    expect([...outlook.session.keys()]).not.toContain("postvagt.counted");
  });
});
