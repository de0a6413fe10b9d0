import { describe, expect, test } from "@jest/globals";
import { formatApprovals } from "#hosts/outlook/approvals.ts";
import type { Handover } from "#hosts/outlook/handover.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { aPolicy, outside, unread } from "../support/a-policy.ts";
import type { Behaviour, StandIn } from "../support/outlook-stand-in.ts";
import { file, outlookStandIn, person } from "../support/outlook-stand-in.ts";
import { plainExtraction } from "../support/plain-extraction.ts";
import { pressSend } from "../support/press-send.ts";
import { turnedClock } from "../support/turned-clock.ts";
import { handleSend } from "../../src/onsend/handle-send.ts";

const inside: StandIn = { to: [person("kollega@gladsaxe.dk")], subject: "Møde", body: "<p>Hej</p>" };
const leaving: StandIn = { ...inside, to: [person("borger@gmail.com")] };

function only(answers: readonly Completion[]): Completion {
  expect(answers).toHaveLength(1);
  return answers[0] ?? {};
}

describe("what Outlook is told", () => {
  test("a mail that no rule speaks about is sent", async () => {
    const { answers, after } = await pressSend(inside, aPolicy([outside("block")]));
    expect(only(answers)).toEqual({ allowEvent: true });
    expect(after).toBeLessThan(100);
  });

  test("a stop is a soft block with a way into the pane", async () => {
    const answer = only((await pressSend(leaving, aPolicy([outside("block")]))).answers);
    expect(answer).toMatchObject({ allowEvent: false, commandId: "postvagt.review", cancelLabel: "Vis og ret" });
    expect(answer.errorMessage).toContain("Mailen er ikke sendt.");
    expect(answer.errorMessageMarkdown).toContain("Mailen er ikke sendt.");
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test("a warning may be passed", async () => {
    const answer = only((await pressSend(leaving, aPolicy([outside("warn")]))).answers);
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  test("what asks for a reason may not be passed without one", async () => {
    const answer = only((await pressSend(leaving, aPolicy([outside("justify")]))).answers);
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: "Angiv grund" });
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test("in English where the organisation has chosen so", async () => {
    const answer = only((await pressSend(leaving, aPolicy([outside("block")], { language: "en" }))).answers);
    expect(answer.errorMessage).toContain("not been sent");
  });

  test("a meeting has a button of its own", async () => {
    const meeting: StandIn = { ...leaving, itemType: "appointment" };
    const answer = only((await pressSend(meeting, aPolicy([outside("block")]))).answers);
    expect(answer.commandId).toBe("postvagt.review.meeting");
  });

  test.each([
    ["1.12", ["allowEvent", "errorMessage"]],
    ["1.13", ["allowEvent", "errorMessage"]],
    ["1.14", ["allowEvent", "cancelLabel", "commandId", "contextData", "errorMessage"]],
    ["1.15", ["allowEvent", "cancelLabel", "commandId", "contextData", "errorMessage", "errorMessageMarkdown"]],
  ])("a client with Mailbox %s gets %j", async (mailbox, keys) => {
    const answer = only((await pressSend({ ...leaving, mailbox }, aPolicy([outside("block")]))).answers);
    expect(Object.keys(answer).sort()).toEqual(keys);
  });

  test("texts and labels keep to Outlook's lengths, whatever the names", async () => {
    const long = {
      ...leaving,
      to: [person(`${"x".repeat(300)}@gmail.com`)],
      attachments: [{ ...file("a".repeat(400)), attachmentType: "cloud" }],
    };
    const answer = only((await pressSend(long, aPolicy([outside("block"), unread]))).answers);
    expect(answer.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(answer.errorMessageMarkdown?.length).toBeLessThanOrEqual(500);
    expect(answer.cancelLabel?.length).toBeLessThanOrEqual(20);
  });

  test("the pane is told where to look, and never what stands there", async () => {
    const name = "1201809996 journal.txt";
    const standIn = { ...leaving, attachments: [{ ...file(name), attachmentType: "cloud" }] };
    const { contextData = "" } = only((await pressSend(standIn, aPolicy([outside("block"), unread]))).answers);
    expect(contextData).not.toContain("journal");
    const handover = JSON.parse(contextData) as Handover;
    expect(handover).toMatchObject({ version: 1, action: "block" });
    expect(handover.action !== "failed" && handover.reasons.at(-1)).toMatchObject({
      rule: "unread",
      unread: [{ place: 0, because: "cloud-link" }],
    });
  });
});

describe("a warning on a client that cannot relax a stop", () => {
  const old: StandIn = { ...leaving, mailbox: "1.13" };
  const policy = aPolicy([outside("warn")]);

  test("is shown once, says how to go on, and lets the same mail pass", async () => {
    const session = new Map<string, string>();
    const first = only((await pressSend({ ...old, session }, policy)).answers);
    expect(first.allowEvent).toBe(false);
    expect(first.errorMessage).toContain("Tryk på Send igen");
    expect(only((await pressSend({ ...old, session }, policy)).answers)).toEqual({ allowEvent: true });
  });

  test.each<[string, StandIn]>([
    ["another text", { body: "<p>Hej igen</p>" }],
    ["another subject", { subject: "Nyt møde" }],
    ["another recipient", { to: [person("anden@gmail.com")] }],
    ["another file", { attachments: [file("bilag.txt")] }],
  ])("is shown again with %s", async (_, change) => {
    const session = new Map<string, string>();
    await pressSend({ ...old, session }, policy);
    expect(only((await pressSend({ ...old, ...change, session }, policy)).answers).allowEvent).toBe(false);
  });

  test.each<Behaviour>([{ does: "hang" }, { does: "fail", code: 9051 }, { does: "throw" }])(
    "does not become a stop when Outlook cannot remember it (%j)",
    async (behaviour) => {
      const { answers } = await pressSend({ ...old, behaviour: { sessionSet: behaviour } }, policy);
      expect(only(answers)).toEqual({ allowEvent: true });
    },
  );

  test("a stop stays a stop, however often Send is pressed", async () => {
    const session = new Map<string, string>();
    const press = () => pressSend({ ...old, session }, aPolicy([outside("block")]));
    await press();
    expect(only((await press()).answers).allowEvent).toBe(false);
  });
});

describe("a reason that the sender has given", () => {
  const policy = aPolicy([outside("justify")]);

  async function fingerprintOf(standIn: StandIn): Promise<string> {
    const { contextData = "{}" } = only((await pressSend(standIn, policy)).answers);
    const handover = JSON.parse(contextData) as Handover;
    return handover.action === "failed" ? "" : (handover.reasons[0]?.fingerprint ?? "");
  }

  const approved = (fingerprint: string) =>
    new Map([
      [
        "postvagt.approvals",
        formatApprovals([{ rule: "outside-justify", fingerprint, reason: "Aftalt", at: "2026-11-24T11:00:00Z" }]),
      ],
    ]);

  test("lets exactly that mail pass", async () => {
    const session = approved(await fingerprintOf(leaving));
    expect(only((await pressSend({ ...leaving, session }, policy)).answers)).toEqual({ allowEvent: true });
  });

  test("does not hold when a recipient has been added", async () => {
    const session = approved(await fingerprintOf(leaving));
    const more = { ...leaving, cc: [person("anden@gmail.com")], session };
    expect(only((await pressSend(more, policy)).answers).allowEvent).toBe(false);
  });

  test("does not lift a stop", async () => {
    const session = approved(await fingerprintOf(leaving));
    const both = aPolicy([outside("justify"), outside("block")]);
    const answer = only((await pressSend({ ...leaving, session }, both)).answers);
    expect(answer.allowEvent).toBe(false);
    expect(answer.cancelLabel).toBe("Vis og ret");
  });

  test("leaves the warnings standing", async () => {
    const session = approved(await fingerprintOf(leaving));
    const both = aPolicy([outside("justify"), outside("warn")]);
    const answer = only((await pressSend({ ...leaving, session }, both)).answers);
    expect(answer.sendModeOverride).toBe("promptUser");
  });
});

describe("a check that fails", () => {
  const brokenContext = () => {
    throw new TypeError("Office.context is not there");
  };
  async function press(whenCheckFails: "allow" | "warn", context: () => never): Promise<Completion> {
    const clock = turnedClock();
    const answers: Completion[] = [];
    const completed = (options: Completion = {}) => answers.push(options);
    const policy = aPolicy([], { whenCheckFails });
    handleSend({ completed }, { context, clock, policy, extraction: plainExtraction, tallies: [] });
    await clock.turn(10_000);
    return only(answers);
  }

  test.each(["allow", "warn"] as const)("without an Outlook to ask lets the mail go (%s)", async (whenCheckFails) => {
    expect(await press(whenCheckFails, brokenContext)).toEqual({ allowEvent: true });
  });

  const broken = {
    ...plainExtraction,
    body: () => {
      throw new RangeError("a bug that quotes 120180-9996");
    },
  };
  test.each([
    ["warn", "1.15", { allowEvent: false, sendModeOverride: "promptUser" }],
    ["allow", "1.15", { allowEvent: true }],
    ["warn", "1.13", { allowEvent: true }],
  ] as const)(
    "for a mistake of our own does as the policy says (%s, Mailbox %s)",
    async (whenCheckFails, mailbox, expected) => {
      const clock = turnedClock();
      const { context } = outlookStandIn({ ...leaving, mailbox }, clock);
      const answers: Completion[] = [];
      const policy = aPolicy([outside("block")], { whenCheckFails });
      handleSend(
        { completed: (options = {}) => answers.push(options) },
        { context: () => context, clock, policy, extraction: broken, tallies: [] },
      );
      await clock.turn(10_000);
      expect(only(answers)).toMatchObject(expected);
      expect(JSON.stringify(answers)).not.toContain("9996");
    },
  );
});

describe("files", () => {
  const policy = aPolicy([unread]);

  test.each<[string, Behaviour]>([
    ["never comes", { does: "hang" }],
    ["is refused", { does: "fail", code: 5001 }],
    ["makes Outlook throw", { does: "throw" }],
  ])("one that %s is named, and the mail does not slip through", async (_, behaviour) => {
    const standIn = {
      ...leaving,
      attachments: [file("notat.txt"), file("bilag.txt")],
      behaviour: { "content:bilag.txt": behaviour },
    };
    const { answers, after } = await pressSend(standIn, policy);
    expect(only(answers).errorMessage).toContain("bilag.txt");
    expect(only(answers).errorMessage).not.toContain("notat.txt");
    expect(after).toBeLessThanOrEqual(4500);
  });

  test("no more than four are read at once", async () => {
    const attachments = Array.from({ length: 12 }, (_, n) => file(`${n}.txt`));
    const { outlook, answers } = await pressSend(
      { ...leaving, attachments, otherwise: { does: "answer", after: 20 } },
      policy,
    );
    expect(outlook.most.contents).toBe(4);
    expect(only(answers)).toEqual({ allowEvent: true });
  });

  test("when the first four hang, the fifth is still read", async () => {
    const attachments = Array.from({ length: 5 }, (_, n) => file(`${n}.txt`));
    const behaviour = Object.fromEntries([0, 1, 2, 3].map((n) => [`content:${n}.txt`, { does: "hang" } as const]));
    const { outlook, answers, after } = await pressSend({ ...leaving, attachments, behaviour }, policy);
    expect(outlook.calls).toContain("content:4.txt");
    expect(only(answers).allowEvent).toBe(false);
    expect(after).toBeLessThanOrEqual(4500);
  });
});
