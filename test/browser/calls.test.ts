import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { openTestOutlook, paneOf, screenshot, unknownCalls, writeMail, type TestOutlook } from "./outlook.ts";

let outlook: TestOutlook;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  outlook = await openTestOutlook();
}, 60_000);
afterAll(() => outlook.close());
afterEach(async () => {
  expect(await unknownCalls(page)).toEqual([]);
  await page.close();
});

const openPane = async (): Promise<void> => {
  await page.locator("[data-command]").first().click();
  pane = await paneOf(page);
};

const composeWithPane = async (query = ""): Promise<void> => {
  page = await outlook.open(`locale=en-US&${query}`);
  await writeMail(page, { subject: "hello", body: "Dear Mona" });
  await openPane();
};

type Step = readonly [string, ...unknown[]];

/** Makes the calls one after the other in the pane; answers the last one's result. */
const calling = (...steps: readonly Step[]) =>
  pane.evaluate(async (list) => {
    let result: Awaited<ReturnType<typeof window.call>> | null = null;
    for (const [path, ...values] of list) result = await window.call(path, ...values);
    return result;
  }, steps);

const ok = "succeeded";
const info = (key: string, message = "Look"): Step => [
  "notificationMessages.addAsync",
  key,
  { type: "informationalMessage", message, icon: "icon", persistent: false },
];

describe("a mail being written, through the real library", () => {
  test.each<readonly [string, readonly Step[], unknown]>([
    ["the subject", [["subject.getAsync"]], "hello"],
    ["a new subject", [["subject.setAsync", "other"], ["subject.getAsync"]], "other"],
    ["the body as text", [["body.getAsync", "text"]], "Dear Mona"],
    ["the body's kind", [["body.getTypeAsync"]], "html"],
    [
      "a new body",
      [
        ["body.setAsync", "<b>x</b>", { coercionType: "html" }],
        ["body.getAsync", "html"],
      ],
      "<b>x</b>",
    ],
    [
      "session data",
      [
        ["sessionData.setAsync", "a", "1"],
        ["sessionData.getAsync", "a"],
      ],
      "1",
    ],
    [
      "headers, in small letters",
      [
        ["internetHeaders.setAsync", { "X-Kind": "note" }],
        ["internetHeaders.getAsync", ["X-Kind"]],
      ],
      { "x-kind": "note" },
    ],
    ["the item's id, once saved", [["saveAsync"], ["getItemIdAsync"]], expect.stringMatching(/^saved-/)],
    ["the compose type", [["getComposeTypeAsync"]], { composeType: "newMail", coercionType: "html" }],
    ["the sender", [["from.getAsync"]], { emailAddress: "mette.holm@eksempelkommune.dk", displayName: "Mette Holm" }],
    [
      "recipients and what Outlook takes them for",
      [["to.addAsync", ["jonas@eksempelkommune.dk"]], ["to.getAsync"]],
      [
        expect.objectContaining({ emailAddress: "mona@example.org", recipientType: "externalUser" }),
        expect.objectContaining({ emailAddress: "jonas@eksempelkommune.dk", recipientType: "user" }),
      ],
    ],
    [
      "a replaced notice, even where there was none",
      [
        ["notificationMessages.replaceAsync", "k", { type: "errorMessage", message: "Oops" }],
        ["notificationMessages.getAllAsync"],
      ],
      [expect.objectContaining({ key: "k", message: "Oops", type: "errorMessage" })],
    ],
    ["an empty initialization context", [["getInitializationContextAsync"]], ""],
    ["when it is to leave", [["delayDeliveryTime.getAsync"]], 0],
  ])(
    "answers %s",
    async (_, steps, value) => {
      await composeWithPane();
      expect(await calling(...steps)).toMatchObject({ status: ok, value });
    },
    30_000,
  );

  test.each<readonly [string, readonly Step[], number]>([
    ["the id of a mail that was never saved", [["getItemIdAsync"]], 9046],
    ["session data that is not there", [["sessionData.getAsync", "none"]], 9050],
    ["the content of an attachment that is not there", [["getAttachmentContentAsync", "none"]], 9003],
    ["taking off an attachment that is not there", [["removeAttachmentAsync", "none"]], 9008],
    ["a notice's key twice", [info("k"), info("k")], 9023],
    ["taking away a notice that is not there", [["notificationMessages.removeAsync", "none"]], 9024],
    ["a sixth notice", [1, 2, 3, 4, 5, 6].map((n) => info(`k${n}`)), 9025],
    ["a category that nobody has defined", [["categories.addAsync", ["Unheard of"]]], 9044],
  ])(
    "refuses %s",
    async (_, steps, code) => {
      await composeWithPane();
      expect(await calling(...steps)).toMatchObject({ status: "failed", code });
    },
    30_000,
  );

  test("takes 50,000 characters of session data in classic Outlook, and more on the web", async () => {
    const much: Step = ["sessionData.setAsync", "a", "x".repeat(60_000)];
    await composeWithPane("client=classic-1.15");
    expect(await calling(much)).toMatchObject({ status: "failed", code: 9051 });
    await page.close();
    await composeWithPane("client=web");
    expect(await calling(much)).toMatchObject({ status: ok });
  }, 30_000);

  test.each([
    ["web", "1.16"],
    ["classic-1.15", "1.15"],
    ["classic-1.14", "1.14"],
    ["classic-1.12", "1.12"],
    ["mac-1.14", "1.14"],
  ])(
    "declares the requirement set of %s",
    async (client, set) => {
      await composeWithPane(`client=${client}`);
      const next = `1.${Number(set.slice(2)) + 1}`;
      const answers = await pane.evaluate(
        (sets) => sets.map((name) => Office.context.requirements.isSetSupported("Mailbox", name)),
        [set, next],
      );
      expect(answers).toEqual([true, false]);
    },
    30_000,
  );
});

describe("attachments", () => {
  test("are listed and read, twenty-five of them", async () => {
    page = await outlook.open();
    const files = Array.from({ length: 25 }, (_, n) => ({
      name: `bilag ${n}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`text ${n}`),
    }));
    await writeMail(page, { files });
    await openPane();
    const contents = await pane.evaluate(async () => {
      const { value } = await window.call("getAttachmentsAsync");
      const list = value as readonly { readonly id: string }[];
      const read = await Promise.all(list.map(({ id }) => window.call("getAttachmentContentAsync", id)));
      return read.map((result) => atob((result.value as { readonly content: string }).content));
    });
    expect(contents).toEqual(files.map(({ buffer }) => buffer.toString()));
    await screenshot(page, "twenty-five-attachments");
  }, 60_000);

  test("are added and taken off by the add-in, which hears of both", async () => {
    await composeWithPane();
    const added = await calling(["addFileAttachmentFromBase64Async", btoa("hello"), "note.txt"]);
    expect(await page.locator(".compose .file-name").textContent()).toBe("note.txt");
    expect(await calling(["removeAttachmentAsync", added?.value])).toMatchObject({ status: ok });
    const seen = await pane.evaluate(() => window.seen());
    expect(seen.map(({ name }) => name)).toEqual(["attachments", "attachments"]);
  }, 30_000);

  test("of 30 MB are refused by the window, which says so", async () => {
    page = await outlook.open();
    await writeMail(page, {});
    const big = { name: "stor.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(30 * 1024 * 1024) };
    await page.locator("input[data-do=attach]").setInputFiles(big);
    await page.locator("[data-toast=too-large]").waitFor();
    expect(await page.locator(".compose .file").count()).toBe(0);
  }, 60_000);
});

describe("faults", () => {
  const fault = async (kind: "error" | "silent" | "null" | "empty", call: string): Promise<void> => {
    await page.evaluate(
      (wanted) => {
        const { state, send } = window.simulator;
        send({ type: "settings-changed", settings: { ...state().settings, faults: [{ ...wanted, code: 9041 }] } });
      },
      { kind, call },
    );
  };
  /** Whether a call has come back within a second. */
  const comesBack = (step: Step) =>
    pane.evaluate(
      ([path, ...values]) =>
        Promise.race([
          window.call(path, ...values).then(() => true),
          new Promise((done) =>
            setTimeout(() => {
              done(false);
            }, 1000),
          ),
        ]),
      step,
    );

  test("a call fails with the chosen code", async () => {
    await composeWithPane();
    await fault("error", "subject.getAsync");
    expect(await calling(["subject.getAsync"])).toMatchObject({ status: "failed", code: 9041 });
    expect(await calling(["body.getTypeAsync"])).toMatchObject({ status: ok });
  }, 30_000);

  test.each(["silent", "null"] as const)(
    "a call is never called back ('%s')",
    async (kind) => {
      await composeWithPane();
      await fault(kind, "*");
      expect(await comesBack(["subject.getAsync"])).toBe(false);
    },
    30_000,
  );

  test("an attachment comes back empty although it has a size", async () => {
    page = await outlook.open();
    await writeMail(page, { files: [{ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("abc") }] });
    await openPane();
    await fault("empty", "item.getAttachmentContentAsync");
    const listed = await calling(["getAttachmentsAsync"]);
    const [first] = listed?.value as readonly { readonly id: string; readonly size: number }[];
    expect(first?.size).toBe(3);
    const read = await calling(["getAttachmentContentAsync", first?.id]);
    expect(read).toMatchObject({ status: ok, value: { content: "", format: "base64" } });
  }, 30_000);

  test("latency is waited for", async () => {
    await composeWithPane("latency=300");
    const time = await pane.evaluate(async () => {
      const start = performance.now();
      await window.call("subject.getAsync");
      return performance.now() - start;
    });
    expect(time).toBeGreaterThanOrEqual(290);
  }, 30_000);
});

describe("frames and items", () => {
  test("a pane and a handler share one mail: what the handler writes, the pane reads", async () => {
    await composeWithPane();
    await page.waitForFunction(() => {
      const { items, open } = window.simulator.state();
      const data = items[open ?? ""]?.sessionData ?? {};
      return data["composed"] === "yes" && data["recipients"] === "1";
    });
    expect(await calling(["sessionData.getAllAsync"])).toMatchObject({ value: { composed: "yes", recipients: "1" } });
  }, 30_000);

  test("a pinned pane hears of the next mail, and of none", async () => {
    page = await outlook.open();
    await page.locator(".row").nth(0).click();
    await openPane();
    await page.locator(".pane [aria-pressed]").click();
    const first = await pane.evaluate(() => Office.context.mailbox.item?.subject);
    await page.locator(".row").nth(1).click();
    const second = await pane.evaluate(() => Office.context.mailbox.item?.subject);
    expect(second).not.toEqual(first);
    await page.locator(".folder").nth(2).click();
    expect(await pane.evaluate(() => Office.context.mailbox.item ?? null)).toBeNull();
    expect((await pane.evaluate(() => window.seen())).map(({ name }) => name)).toEqual(["item", "item"]);
  }, 30_000);

  test("a received mail tells who sent it, to whom, and what is attached", async () => {
    page = await outlook.open();
    await page.locator(".row").nth(1).click();
    await openPane();
    const seen = await pane.evaluate(() => {
      const item = Office.context.mailbox.item as Office.MessageRead;
      return { from: item.from.emailAddress, to: item.to.length, type: item.itemType, id: typeof item.itemId };
    });
    expect(seen).toEqual({ from: "jonas.riis@eksempelkommune.dk", to: 2, type: "message", id: "string" });
    await screenshot(page, "reading-with-pane");
  }, 30_000);

  test("a meeting has a time, a place and attendees", async () => {
    page = await outlook.open();
    await page.getByRole("button", { name: "Nyt møde" }).click();
    await openPane();
    expect(await calling(["location.setAsync", "Lokale 2"], ["location.getAsync"])).toMatchObject({
      value: "Lokale 2",
    });
    expect(await calling(["requiredAttendees.addAsync", ["a@example.org"]])).toMatchObject({ status: ok });
    expect(await page.locator(".chip").count()).toBe(1);
    const hours = await pane.evaluate(async () => {
      const [start, end] = [await window.call("start.getAsync"), await window.call("end.getAsync")];
      return (Number(end.value) - Number(start.value)) / 3_600_000;
    });
    expect(hours).toBe(1);
    await screenshot(page, "meeting-with-pane");
  }, 30_000);

  test("roaming settings last from one pane to the next", async () => {
    await composeWithPane();
    await pane.evaluate(() => {
      Office.context.roamingSettings.set("seen", 3);
    });
    expect(await calling(["roamingSettings.saveAsync"])).toMatchObject({ status: ok });
    await page.locator("[data-command]").first().click();
    await page.waitForTimeout(300);
    pane = await paneOf(page);
    expect(await pane.evaluate(() => Office.context.roamingSettings.get("seen") as unknown)).toBe(3);
  }, 30_000);

  test("custom properties are kept with the item", async () => {
    await composeWithPane();
    const kept = await pane.evaluate(async () => {
      const load = async () => (await window.call("loadCustomPropertiesAsync")).value as Office.CustomProperties;
      const properties = await load();
      properties.set("case", "2026-17");
      await new Promise((done) => {
        properties.saveAsync(done);
      });
      return (await load()).get("case") as unknown;
    });
    expect(kept).toBe("2026-17");
  }, 30_000);

  test("a button with a function behind it runs without a pane", async () => {
    page = await outlook.open();
    await writeMail(page, { subject: "hello" });
    await page.locator('[data-command="trial.function"]').click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input.subject")?.value === "[marked] hello",
    );
  }, 30_000);

  test("a mail in a shared folder says so", async () => {
    await composeWithPane("shared=1");
    expect(await calling(["getSharedPropertiesAsync"])).toMatchObject({ status: ok });
  }, 30_000);
});
