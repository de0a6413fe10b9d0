import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { VERSION } from "#core/version.ts";
import { openClassic } from "../../../src/simulator/classic/open-classic.ts";
import type { ClientId } from "../../../src/simulator/host/client-profile.ts";
import type { FaultKind } from "../../../src/simulator/host/fault.ts";
import type { Attachment, Item } from "../../../src/simulator/host/item.ts";
import { newItem } from "../../../src/simulator/host/new-item.ts";
import { aMail, aPerson, mailbox, user } from "../../simulator/a-mail.ts";

const script = readFileSync(resolve(import.meta.dirname, "../../../dist/onsend.js"), "utf8");
const CPR = "010190-9989";

const clients: readonly ClientId[] = ["classic-1.12", "classic-1.14", "classic-1.15"];

function aFile(name: string, text: string): Attachment {
  const content = Buffer.from(text);
  return { id: name, name, type: "file", size: content.length, isInline: false, contentType: "text/plain", content };
}

const says = (content: string) => ({ format: "text" as const, content });
const toCitizen = { to: [aPerson("navn@gmail.com")] };

async function press(item: Item, settings: NonNullable<Parameters<typeof openClassic>[0]["settings"]> = {}) {
  const runtime = await openClassic({ script, item, mailbox, settings });
  const isMeeting = item.kind === "appointment";
  const completion = await runtime.run(
    isMeeting ? "onAppointmentSend" : "onMessageSend",
    isMeeting ? "OnAppointmentSend" : "OnMessageSend",
  );
  return { completion, runtime };
}

describe.each(clients)("the built handler in %s, under the real office.js", (client) => {
  test.each<[string, Item, boolean]>([
    ["a mail about nothing", aMail({ ...toCitizen, subject: "Møde", body: says("Hej. Vi ses.") }), true],
    ["a CPR number to a colleague", aMail({ to: [user], body: says(`CPR ${CPR}`) }), true],
    ["a CPR number in the body", aMail({ ...toCitizen, body: says(`CPR ${CPR}`) }), false],
    ["a CPR number in the subject", aMail({ ...toCitizen, subject: `Sag ${CPR}` }), false],
    ["a CPR number in a file", aMail({ ...toCitizen, attachments: [aFile("notat.txt", `CPR ${CPR}`)] }), false],
    [
      "a CPR number in an invitation",
      { ...newItem("meeting", user, 0), kind: "appointment", ...toCitizen, body: says(`CPR ${CPR}`) },
      false,
    ],
  ])("%s", async (_, item, isSent) => {
    const { completion, runtime } = await press(item, { client });
    expect(completion.allowEvent).toBe(isSent);
    if (!isSent) expect(completion.errorMessage).not.toBe("");
    expect(completion.errorMessage).not.toContain("9989");
    expect(runtime.completions()).toHaveLength(1);
    expect(runtime.unknownCalls()).toEqual([]);
  });

  test.each<[string, FaultKind]>([
    ["recipients that fail", "error"],
    ["recipients that never come", "silent"],
    ["recipients that come as nothing", "null"],
  ])(
    "%s: the sender is answered once, and the mail is not let through unseen",
    async (_, kind) => {
      const item = aMail({ ...toCitizen, body: says(`CPR ${CPR}`) });
      const { completion, runtime } = await press(item, {
        client,
        faults: [{ call: "to.getAsync", kind, code: 9020 }],
      });
      expect(completion.allowEvent).toBe(false);
      expect(runtime.completions()).toHaveLength(1);
    },
    20_000,
  );

  test("a file that does not come is said to be unread", async () => {
    const item = aMail({ ...toCitizen, attachments: [aFile("journal.docx", "PK")] });
    const faults = [{ call: "item.getAttachmentContentAsync", kind: "error" as const, code: 9020 }];
    const { completion } = await press(item, { client, faults });
    expect(completion.allowEvent).toBe(false);
    expect(completion.errorMessage).toContain("journal.docx");
  });

  test("after the pre-check the answer is the same", async () => {
    const item = aMail({ ...toCitizen, attachments: [aFile("notat.txt", `CPR ${CPR}`)] });
    const before = await openClassic({ script, item, mailbox, settings: { client } });
    await before.run("onMessageAttachmentsChanged", "OnMessageAttachmentsChanged");
    const { completion: warm } = await press(before.item(), { client });
    const { completion: cold } = await press(item, { client });
    expect(warm).toEqual(cold);
  });

  test.each<[string, Item, string]>([
    ["a mail about nothing", aMail({ ...toCitizen, body: says("Hej. Vi ses.") }), "clear"],
    ["a CPR number in the body", aMail({ ...toCitizen, body: says(`CPR ${CPR}`) }), "held"],
  ])("%s is stamped where the organisation asks for it, and nothing else of it changes", async (_, item, outcome) => {
    const policy = { ...defaultPolicy, stamp: true };
    const stamping = `var POSTVAGT_POLICY=${JSON.stringify(policy)};\n${script}`;
    const runtime = await openClassic({ script: stamping, item, mailbox, settings: { client } });
    await runtime.run("onMessageSend", "OnMessageSend");
    const stamp = `v=1; postvagt=${VERSION}; policy=${policyVersion(policy)}; check=${outcome}`;
    const { sessionData } = runtime.item();
    expect(runtime.item()).toEqual({ ...item, headers: { "x-postvagt-check": stamp }, sessionData });
    expect(runtime.unknownCalls()).toEqual([]);
  });
});
