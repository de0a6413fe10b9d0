import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { launch } from "../../support/launch.ts";
import type { FakeOutlook } from "../../support/fake-outlook.ts";
import { file, person } from "../../support/fake-outlook.ts";

const fixtures = resolve(import.meta.dirname, "../../fixtures");

function gladsaxe(): Policy {
  const parsed = parsePolicy(JSON.parse(readFileSync(resolve(fixtures, "policy/valid/gladsaxe.json"), "utf8")));
  if (!parsed.ok) throw new Error("the organisation file is right");
  return parsed.policy;
}

/** An official test person of MedCom. */
const CPR = "251248-9996";

const decision = `<p>Kære borger</p><p>Cpr-nr. ${CPR}: du har slidgigt og nedsat energi.</p>`;
const citizen = [person("borger@gmail.com")];
const colleague = [person("kollega@gladsaxe.dk")];

describe("what the built script says under Gladsaxe's policy", () => {
  test.each<[string, FakeOutlook, "block" | "warn" | "allow"]>([
    ["a decision with a CPR number to gmail", { to: citizen, subject: "Afgørelse", body: decision }, "block"],
    ["the same to a colleague", { to: colleague, subject: "Afgørelse", body: decision }, "allow"],
    ["nothing about anybody to gmail", { to: citizen, subject: "Møde", body: "<p>Vi ses onsdag.</p>" }, "allow"],
    ["a CPR number in an attached text", { to: citizen, attachments: [file("notat.txt", `Cpr-nr.: ${CPR}`)] }, "block"],
    ["a CPR number in the name of a file", { to: citizen, attachments: [file(`${CPR}.txt`, "Hej")] }, "block"],
    ["a meeting with a CPR number in its text", { itemType: "appointment", to: citizen, body: decision }, "block"],
    [
      "a file that Outlook does not hand over",
      { to: citizen, attachments: [file("a.txt")], behaviour: { "content:a.txt": { kind: "hang" } } },
      "warn",
    ],
    ["a text that Outlook does not hand over", { to: citizen, behaviour: { body: { kind: "hang" } } }, "warn"],
  ])("%s: %j → %s", async (_, fake, action) => {
    const name = fake.itemType === "appointment" ? "onAppointmentSend" : "onMessageSend";
    const { answers } = await launch(name, fake, gladsaxe());
    expect(answers).toHaveLength(1);
    const [answer = {}] = answers;
    const said = answer.allowEvent ? "allow" : answer.sendModeOverride === "promptUser" ? "warn" : "block";
    expect(said).toBe(action);
    if (action !== "allow") expect(answer.errorMessage).toContain("Mailen er ikke sendt");
    expect(JSON.stringify(answers)).not.toContain(CPR.slice(-4));
  });

  test("a file in the prompt is named, and the recipient too", async () => {
    const fake = { to: citizen, attachments: [file("notat.txt", `Cpr-nr.: ${CPR}`)] };
    const { answers } = await launch("onMessageSend", fake, gladsaxe());
    expect(answers[0]?.errorMessage).toContain("1 CPR-nummer");
    expect(answers[0]?.errorMessage).toContain("notat.txt");
    expect(answers[0]?.errorMessage).toContain("borger@gmail.com");
  });

  test("two files of one name are two files", async () => {
    const attachments = [file("scan.txt", "Hej"), file("scan.txt", `Cpr-nr.: ${CPR}`)];
    const { answers, outlook } = await launch("onMessageSend", { to: citizen, attachments }, gladsaxe());
    expect(answers[0]?.errorMessage).toContain("scan.txt (2)");
    expect(outlook.most.contents).toBe(2);
  });

  test.each(["1.12", "1.14", "1.16"])(
    "the pre-check changes the work and not the answer (Mailbox %s)",
    async (mailbox) => {
      const attachments = [
        file("notat.txt", `Cpr-nr.: ${CPR}\nDiagnose: slidgigt`),
        file("liste.csv", "navn;cpr\nAne;251248-9996\nBo;020160-9995\n"),
        file("tom.txt", "Hej"),
      ];
      const fake: FakeOutlook = { to: citizen, mailbox, body: decision, attachments };
      const cold = await launch("onMessageSend", fake, gladsaxe());
      const session = new Map<string, string>();
      await launch("onMessageAttachmentsChanged", { ...fake, session }, gladsaxe());
      const warm = await launch("onMessageSend", { ...fake, session }, gladsaxe());
      expect(warm.outlook.calls.filter((call) => call.startsWith("content:"))).toEqual([]);
      expect(cold.outlook.calls.filter((call) => call.startsWith("content:"))).toHaveLength(3);
      expect(warm.answers).toEqual(cold.answers);
      expect([...session.values()].join()).not.toMatch(/9996|slidgigt/);
    },
  );
});
