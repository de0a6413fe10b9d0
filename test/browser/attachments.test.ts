import { describe, expect, test } from "@jest/globals";
import { screenshot, writeMail } from "./outlook.ts";
import { openTrial } from "./trial.ts";

const trial = openTrial();
const ok = "succeeded";

describe("attachments", () => {
  test("are listed and read, twenty-five of them", async () => {
    await trial.open();
    const files = Array.from({ length: 25 }, (_, n) => ({
      name: `bilag ${n}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`text ${n}`),
    }));
    await writeMail(trial.page, { files });
    await trial.openPane();
    const contents = await trial.pane.evaluate(async () => {
      const { value } = await window.call("getAttachmentsAsync");
      const list = value as readonly { readonly id: string }[];
      const read = await Promise.all(list.map(({ id }) => window.call("getAttachmentContentAsync", id)));
      return read.map((result) => atob((result.value as { readonly content: string }).content));
    });
    expect(contents).toEqual(files.map(({ buffer }) => buffer.toString()));
    await screenshot(trial.page, "twenty-five-attachments");
  }, 60_000);

  test("are added and taken off by the add-in, which hears of both", async () => {
    await trial.composeWithPane();
    const added = await trial.calling(["addFileAttachmentFromBase64Async", btoa("hello"), "note.txt"]);
    expect(await trial.page.locator(".compose .file-name").textContent()).toBe("note.txt");
    expect(await trial.calling(["removeAttachmentAsync", added?.value])).toMatchObject({ status: ok });
    const seen = await trial.pane.evaluate(() => window.seen());
    expect(seen.map(({ name }) => name)).toEqual(["attachments", "attachments"]);
  }, 30_000);

  test("of 30 MB are refused by the window, which says so", async () => {
    await trial.open();
    await writeMail(trial.page, {});
    const big = { name: "stor.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(30 * 1024 * 1024) };
    await trial.page.locator("input[data-do=attach]").setInputFiles(big);
    await trial.page.locator("[data-toast=too-large]").waitFor();
    expect(await trial.page.locator(".compose .file").count()).toBe(0);
  }, 60_000);
});
