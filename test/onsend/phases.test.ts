import { describe, expect, test } from "@jest/globals";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import { defaultRollout } from "#core/policy/default-rollout.ts";
import type { Phase } from "#core/policy/policy.ts";
import { answerFailure } from "../../src/onsend/answer-failure.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { handleChange } from "../../src/onsend/handle-change.ts";
import { handleSend } from "../../src/onsend/handle-send.ts";
import { aNoticeBar } from "../support/a-notice-bar.ts";
import { aPolicy, outside } from "../support/a-policy.ts";
import { fakeOutlook, person, type FakeOutlook } from "../support/fake-outlook.ts";
import { plainExtraction } from "../support/plain-extraction.ts";
import { pressSend } from "../support/press-send.ts";
import { fakeClock } from "../support/fake-clock.ts";

const leaving: FakeOutlook = { to: [person("borger@gmail.com")], subject: "Møde", body: "<p>Hej</p>" };
const policyIn = (phase: Phase) =>
  aPolicy([outside("block")], {
    rollout: { ...defaultRollout, phase },
    texts: { "outside-block": { da: { fact: "Brug Digital Post." } } },
  });

async function noticeIn(phase: Phase, session = new Map<string, string>()): Promise<string | undefined> {
  const clock = fakeClock();
  const outlook = fakeOutlook({ ...leaving, session }, clock);
  const notices = aNoticeBar();
  const { item } = outlook.context.mailbox ?? {};
  if (!item) throw new Error("the stand-in writes a mail");
  Object.assign(item, { notificationMessages: notices.bar });
  const handlerContext = {
    context: () => outlook.context,
    clock,
    policy: policyIn(phase),
    extraction: plainExtraction,
  };
  handleChange({ completed: () => undefined }, handlerContext);
  await clock.advance(300_000);
  return notices.shown.get("postvagt");
}

describe.each<[Phase, string | undefined, boolean]>([
  ["observe", undefined, true],
  ["advise", "Brug Digital Post.", false],
  ["hold", "Brug Digital Post.", false],
])("in the phase %s", (phase, notice, isSent) => {
  test("the bar above the mail", async () => {
    expect(await noticeIn(phase)).toBe(notice);
  });

  test("the dialog at Send", async () => {
    const { answers } = await pressSend(leaving, policyIn(phase));
    expect(answers).toHaveLength(1);
    expect(answers[0]?.allowEvent).toBe(isSent);
    if (!isSent) expect(answers[0]?.errorMessage).toContain("Brug Digital Post.");
  });
});

const broken: Extraction = {
  ...plainExtraction,
  body: () => {
    throw new RangeError("a mistake of our own");
  },
};
describe.each<[Phase, boolean]>([
  ["observe", true],
  ["advise", true],
  ["hold", false],
])("a check that fails in the phase %s", (phase, isSent) => {
  test("by a mistake of our own", async () => {
    const clock = fakeClock();
    const { context } = fakeOutlook(leaving, clock);
    const answers: Completion[] = [];
    const completed = (options: Completion = {}) => answers.push(options);
    handleSend(
      { completed },
      { context: () => context, clock, policy: policyIn(phase), extraction: broken, stores: [] },
    );
    await clock.advance(10_000);
    expect(answers.map(({ allowEvent }) => allowEvent)).toEqual([isSent]);
  });

  test("by being late", () => {
    const { context } = fakeOutlook(leaving, fakeClock());
    expect(answerFailure(new Error("late"), policyIn(phase), () => context).allowEvent).toBe(isSent);
  });

  test("is said where one rule holds", () => {
    const rules = [outside("block"), outside("warn")];
    const rollout = { ...defaultRollout, phase, rules: { "outside-warn": "hold" as const } };
    const { context } = fakeOutlook(leaving, fakeClock());
    const answer = answerFailure(new Error("late"), aPolicy(rules, { rollout }), () => context);
    expect(answer.allowEvent).toBe(false);
  });
});

describe("advice at Send", () => {
  const advising = policyIn("advise");

  test("is a prompt that says so, though the rule will block", async () => {
    const { answers } = await pressSend(leaving, advising);
    expect(answers[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answers[0]?.errorMessage).toContain("Et råd, før mailen bliver sendt.");
    expect(answers[0]?.errorMessage).not.toContain("ikke sendt");
  });

  test("is given once for the same mail", async () => {
    const session = new Map<string, string>();
    expect((await pressSend({ ...leaving, session }, advising)).answers[0]?.allowEvent).toBe(false);
    expect((await pressSend({ ...leaving, session }, advising)).answers).toEqual([{ allowEvent: true }]);
    const other = { ...leaving, to: [person("anden@gmail.com")], session };
    expect((await pressSend(other, advising)).answers[0]?.allowEvent).toBe(false);
  });

  test("is not given again after it stood above the mail", async () => {
    const session = new Map<string, string>();
    expect(await noticeIn("advise", session)).toBe("Brug Digital Post.");
    expect((await pressSend({ ...leaving, session }, advising)).answers).toEqual([{ allowEvent: true }]);
  });

  test("is left out by a client that could only stop the mail", async () => {
    expect((await pressSend({ ...leaving, mailbox: "1.13" }, advising)).answers).toEqual([{ allowEvent: true }]);
  });

  test("does not lift what holds", async () => {
    const rollout = { ...defaultRollout, phase: "advise" as const, rules: { "outside-block": "hold" as const } };
    const { answers } = await pressSend(leaving, aPolicy([outside("block"), outside("warn")], { rollout }));
    expect(answers[0]).not.toHaveProperty("sendModeOverride");
  });
});
