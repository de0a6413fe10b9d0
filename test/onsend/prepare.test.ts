import { describe, expect, test } from "@jest/globals";
import type { Extraction } from "../../src/hosts/outlook/extraction.ts";
import type { AttachmentsChanged } from "../../src/onsend/prepare.ts";
import { handleChange } from "../../src/onsend/handle-change.ts";
import { aPolicy, outside, unread } from "../support/a-policy.ts";
import type { FakeOutlook } from "../support/fake-outlook.ts";
import { file, fakeOutlook, person } from "../support/fake-outlook.ts";
import { plainExtraction } from "../support/plain-extraction.ts";
import { pressSend } from "../support/press-send.ts";
import { fakeClock } from "../support/fake-clock.ts";

const policy = aPolicy([unread]);
const writing: FakeOutlook = { to: [person("borger@gmail.com")], attachments: [file("notat.txt"), file("bilag.txt")] };

interface Changed {
  readonly event?: AttachmentsChanged;
  readonly extraction?: Extraction;
  readonly by?: typeof policy;
}

async function change(fake: FakeOutlook, { event = {}, extraction = plainExtraction, by = policy }: Changed = {}) {
  const clock = fakeClock();
  const outlook = fakeOutlook(fake, clock);
  let completed = 0;
  const handlerContext = { context: () => outlook.context, clock, policy: by, extraction };
  handleChange({ ...event, completed: () => completed++ }, handlerContext);
  await clock.advance(300_000);
  return {
    outlook,
    completed,
    contents: outlook.calls.filter((call) => call.startsWith("content:")),
    pending: clock.pending(),
  };
}

const kept = (session: Map<string, string>) => session.get("postvagt.kept") ?? "";

describe("while the sender writes", () => {
  test("new files are scanned at once", async () => {
    const session = new Map<string, string>();
    const first = await change({ ...writing, session });
    expect(first.contents).toEqual(["content:notat.txt", "content:bilag.txt"]);
    expect(first.completed).toBe(1);
    expect((await change({ ...writing, session })).contents).toEqual([]);
    const more = { ...writing, attachments: [...(writing.attachments ?? []), file("svar.txt")], session };
    expect((await change(more)).contents).toEqual(["content:svar.txt"]);
  });

  test("Send does not read again what has been scanned at", async () => {
    const session = new Map<string, string>();
    await change({ ...writing, session });
    const { outlook, answers } = await pressSend({ ...writing, session }, policy);
    expect(outlook.calls.filter((call) => call.startsWith("content:"))).toEqual([]);
    expect(answers).toEqual([{ allowEvent: true }]);
  });

  test.each<[string, FakeOutlook, typeof policy]>([
    [
      "the file has another size",
      { ...writing, attachments: [{ ...file("notat.txt"), size: 7 }, file("bilag.txt")] },
      policy,
    ],
    ["the file has another name", { ...writing, attachments: [file("notat2.txt"), file("bilag.txt")] }, policy],
    ["the policy has changed", writing, aPolicy([unread, outside("warn")])],
  ])("Send reads again when %s", async (_, now, by) => {
    const session = new Map<string, string>();
    await change({ ...writing, session });
    const { outlook } = await pressSend({ ...now, session }, by);
    expect(outlook.calls.some((call) => call.startsWith("content:notat"))).toBe(true);
  });

  test("a note that is damaged is not believed", async () => {
    for (const note of ["{", "null", "[]", '{"version":1,"files":[1]}', '{"version":9}']) {
      const session = new Map([["postvagt.kept", note]]);
      const { outlook } = await pressSend({ ...writing, session }, policy);
      expect(outlook.calls).toContain("content:notat.txt");
    }
  });

  test("a file that Outlook says has changed is read again, though all about it looks the same", async () => {
    const session = new Map<string, string>();
    await change({ ...writing, session });
    const event = { attachmentDetails: [{ id: "0", name: "notat.txt" }] };
    expect((await change({ ...writing, session }, { event })).contents).toEqual(["content:notat.txt"]);
  });

  test("what may be better next time is not kept", async () => {
    const session = new Map<string, string>();
    await change({ ...writing, session, behaviour: { "content:bilag.txt": { kind: "fail", code: 5001 } } });
    expect(kept(session)).toContain("notat.txt");
    expect(kept(session)).not.toContain("bilag.txt");
  });

  test("what cannot be better is kept, and said at Send", async () => {
    const session = new Map<string, string>();
    const locked: Extraction = { ...plainExtraction, file: ({ name }) => [{ origin: [name], because: "encrypted" }] };
    await change({ ...writing, session }, { extraction: locked });
    const { answers, outlook } = await pressSend({ ...writing, session }, policy);
    expect(outlook.calls).not.toContain("content:notat.txt");
    expect(answers[0]?.errorMessage).toContain("notat.txt");
  });

  test("the words of a file are not kept", async () => {
    const session = new Map<string, string>();
    const attachments = [file("notat.txt", "Cpr-nr. 120180-9996 har diagnosen skizofreni")];
    await change({ ...writing, attachments, session });
    expect(kept(session)).toContain("notat.txt");
    expect(kept(session)).not.toMatch(/120180|9996|skizofreni|diagnosen/);
  });

  test("what does not fit into Outlook's 50,000 characters is left for Send", async () => {
    const session = new Map<string, string>();
    const wide: Extraction = {
      ...plainExtraction,
      file: ({ name }) =>
        Array.from({ length: 350 }, (_, n) => ({
          origin: [name, `${"x".repeat(50)}${n}`],
          because: "encrypted" as const,
        })),
    };
    await change({ ...writing, session, mailbox: "1.15" }, { extraction: wide });
    expect(kept(session).length).toBeGreaterThan(1000);
    expect(kept(session).length).toBeLessThan(50_000);
    await change({ ...writing, session, mailbox: "1.16" }, { extraction: wide });
    expect(kept(session).length).toBeGreaterThan(50_000);
  });

  test.each([{ kind: "hang" }, { kind: "throw" }, { kind: "fail", code: 9020 }, { kind: "answer-nothing" }] as const)(
    "Outlook gets one answer when it %j",
    async (otherwise) => {
      const { completed, pending } = await change({ ...writing, otherwise });
      expect(completed).toBe(1);
      expect(pending).toBe(0);
    },
  );

  test("a mistake of our own leaves the sender in peace", async () => {
    const broken: Extraction = {
      ...plainExtraction,
      file: () => {
        throw new TypeError("a bug");
      },
    };
    expect((await change(writing, { extraction: broken })).completed).toBe(1);
  });
});
