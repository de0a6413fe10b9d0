import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { aPolicy, outside } from "../support/a-policy.ts";
import type { Behaviour, FakeOutlook } from "../support/fake-outlook.ts";
import { file, person } from "../support/fake-outlook.ts";
import { pressSend } from "../support/press-send.ts";

const leaving: FakeOutlook = { to: [person("borger@gmail.com")], subject: "Møde", body: "<p>Hej</p>" };

function only(answers: readonly Completion[]): Completion {
  expect(answers).toHaveLength(1);
  return answers[0] ?? {};
}

describe("recipients", () => {
  const noCpr = aPolicy(defaultPolicy.rules.filter(({ id }) => id === "cpr-not-secure"));
  const cpr: FakeOutlook = { subject: "Møde", body: "<p>CPR 120180-9996</p>" };

  test("none at all are somebody outside, of whom nothing is known", async () => {
    const { answers, after } = await pressSend({ ...cpr, to: [] }, noCpr);
    expect(only(answers)).toMatchObject({ allowEvent: false });
    expect(only(answers).errorMessage).toContain("en modtager uden oplyst adresse");
    expect(after).toBeLessThan(2000);
  });

  test("none at all are asked for again", async () => {
    const late: Behaviour = { kind: "answer-with", value: [], times: 2 };
    const fake = { ...cpr, to: [person("kollega@gladsaxe.dk")], behaviour: { to: late } };
    expect(only((await pressSend(fake, noCpr)).answers)).toEqual({ allowEvent: true });
  });

  test("a mail about nobody leaves although they are unknown", async () => {
    expect(only((await pressSend({ to: [], subject: "Møde" }, noCpr)).answers)).toEqual({ allowEvent: true });
  });

  test("a meeting may have none but its room", async () => {
    const meeting: FakeOutlook = { ...cpr, itemType: "appointment", to: [] };
    expect(only((await pressSend(meeting, noCpr)).answers)).toEqual({ allowEvent: true });
  });
});

describe("what Outlook succeeds with and does not hand over", () => {
  const nothing: Behaviour = { kind: "answer-with", value: undefined };
  const plain: FakeOutlook = { ...leaving, composeType: "forward", body: "<p>Se vedlagte</p>" };

  test.each<[string, FakeOutlook, string]>([
    [
      "a file",
      { attachments: [{ ...file("bilag.txt"), content: { content: "", format: "base64" }, size: 900 }] },
      "bilag",
    ],
    ["the text of a forward", { behaviour: { body: { kind: "answer-with", value: "" } } }, "Mailens tekst"],
    ["the text", { behaviour: { body: nothing } }, "Mailens tekst"],
    ["the list of files", { behaviour: { attachments: nothing } }, "Listen over vedhæftninger"],
    [
      "a file that is only a link",
      { body: '<p>Se <a href="https://k.sharepoint.com/:w:/g/1">Sagsakter.docx</a></p>' },
      "Sagsakter",
    ],
    ["the subject", { behaviour: { subject: nothing } }, "Emnefeltet"],
  ])("%s is unread, and the default policy says so", async (_, part, named) => {
    const { answers, after } = await pressSend({ ...plain, ...part }, aPolicy(defaultPolicy.rules));
    expect(only(answers)).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(only(answers).errorMessage).toContain(named);
    expect(after).toBeLessThanOrEqual(4500);
  });

  test("a file in the cloud that Outlook lists is told of once", async () => {
    const body = '<p><a href="https://k.sharepoint.com/:w:/g/1">Sagsakter.docx</a></p>';
    const attachments = [{ name: "Sagsakter.docx", attachmentType: "cloud", size: 0 }];
    const { answers } = await pressSend({ ...plain, body, attachments }, aPolicy(defaultPolicy.rules));
    expect(only(answers).errorMessage?.split("Sagsakter")).toHaveLength(2);
  });

  test("one part that is missing does not turn a block into a warning", async () => {
    const behaviour = { from: nothing, composeType: nothing, subject: nothing };
    const answer = only((await pressSend({ ...leaving, behaviour }, aPolicy([outside("block")]))).answers);
    expect(answer.errorMessage).toContain("Mailen er ikke sendt.");
    expect(answer).not.toHaveProperty("sendModeOverride");
  });
});
