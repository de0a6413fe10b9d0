import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { screenshot, sentSubjects, writeMail } from "./outlook.ts";
import { openTrial } from "./trial.ts";

const trial = openTrial();

describe("what Outlook itself will not send", () => {
  test.each([
    ["nobody to send it to", "", "no-recipient"],
    ["a recipient that is no address", "Mona", "invalid-recipient"],
    ["one that is no address among many", "a@example.org; Mona; b@example.org", "invalid-recipient"],
  ])(
    "%s",
    async (_, to, toast) => {
      await trial.open();
      await writeMail(trial.page, { to, subject: "hello" });
      await trial.page.locator("[data-do=send]").click();
      await trial.page.locator(`[data-toast=${toast}]`).waitFor();
      expect(await sentSubjects(trial.page)).toEqual([]);
    },
    30_000,
  );
});

describe("a mail to two hundred", () => {
  test("is written, checked and sent", async () => {
    await trial.open();
    const to = Array.from({ length: 200 }, (_, n) => `p${n}@example.org`).join("; ");
    await writeMail(trial.page, { to, subject: "hello" });
    expect(await trial.page.locator(".chip").count()).toBe(200);
    await screenshot(trial.page, "two-hundred-recipients");
    await trial.page.locator("[data-do=send]").click();
    await trial.page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(trial.page)).toEqual(["hello"]);
  }, 60_000);
});

describe("an .eml file", () => {
  const eml = readFileSync(new URL("../../src/simulator/mails/log-7-aktindsigt.draft.eml", import.meta.url));
  const file = { name: "mail.eml", mimeType: "message/rfc822", buffer: eml };

  test("opens as a draft that can be sent", async () => {
    await trial.open();
    await trial.page.locator("input[data-do=open-draft]").setInputFiles(file);
    await trial.page.locator(".compose .file").nth(1).waitFor();
    expect(await trial.page.locator("input.subject").inputValue()).toContain("Aktindsigt");
    await trial.page.locator("[data-do=send]").click();
    await trial.page.locator("[data-toast=sent]").waitFor();
  }, 30_000);

  test("opens as a received mail with its sender and its files", async () => {
    await trial.open();
    await trial.page.locator("input[data-do=open-received]").setInputFiles(file);
    await trial.page.locator(".reading .file").nth(1).waitFor();
    expect(await trial.page.locator(".sender strong").textContent()).toBe("Mette Holm");
    await screenshot(trial.page, "received-eml");
  }, 30_000);

  test("that is none opens as an empty mail and breaks nothing", async () => {
    await trial.open();
    const junk = { ...file, buffer: Buffer.from([0, 255, 1, 254]) };
    await trial.page.locator("input[data-do=open-received]").setInputFiles(junk);
    await trial.page.locator(".reading").waitFor();
  }, 30_000);

  test("cannot run what it carries", async () => {
    await trial.open();
    const html = "<img src=x onerror='parent.hurt=1'><script>parent.hurt=1</script>hello";
    const buffer = Buffer.from(`Subject: x\r\nContent-Type: text/html\r\n\r\n${html}`);
    await trial.page.locator("input[data-do=open-draft]").setInputFiles({ ...file, buffer });
    await trial.page.locator("[data-editor]", { hasText: "hello" }).waitFor();
    await trial.page.locator("input[data-do=open-received]").setInputFiles({ ...file, buffer });
    await trial.page.locator(".body-frame").waitFor();
    await trial.page.waitForTimeout(200);
    expect(await trial.page.evaluate("typeof window.hurt")).toBe("undefined");
  }, 30_000);
});

describe("the window", () => {
  test("takes files that are dropped on a mail", async () => {
    await trial.open();
    await writeMail(trial.page, {});
    await trial.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["hej"], "dropped.txt", { type: "text/plain" }));
      const zone = document.querySelector(".compose");
      zone?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(await trial.page.locator(".compose .file-name").textContent()).toBe("dropped.txt");
  }, 30_000);

  test("answers and sends on a mail", async () => {
    await trial.open();
    await trial.page.locator(".row").nth(1).click();
    await trial.page.getByRole("button", { name: "Besvar alle" }).click();
    expect(await trial.page.locator(".chip").allTextContents()).toEqual(["Jonas Riis", "Birgit Dahl"]);
    expect(await trial.page.locator("input.subject").inputValue()).toMatch(/^SV: /);
    await trial.openPane();
    expect(await trial.calling(["getComposeTypeAsync"])).toMatchObject({ value: { composeType: "reply" } });
  }, 30_000);

  test("shows its settings and the talk with the add-in, and changes client and language at once", async () => {
    await trial.composeWithPane();
    await trial.page.locator(".bar-button").click();
    await trial.page.getByLabel("Client").last().selectOption("mac-1.14");
    await trial.page.getByLabel("Language").last().selectOption("da-DK");
    await trial.page.getByText("Outlook on Mac (1.14)").first().waitFor();
    await trial.page.getByRole("button", { name: "Tilføj en fejl" }).click();
    expect(await trial.page.locator(".entry").count()).toBeGreaterThan(5);
    await screenshot(trial.page, "settings-drawer");
  }, 30_000);
});
