import { describe, expect, test } from "@jest/globals";
import { connect } from "#hosts/outlook/connect.ts";
import type { AttachmentContent, ListedAttachment } from "#hosts/outlook/outlook.ts";
import { readAttachment } from "#hosts/outlook/read-attachment.ts";
import type { Behaviour } from "../../support/fake-outlook.ts";
import { fakeOutlook } from "../../support/fake-outlook.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const LARGEST = 25_000_000;
const EMPTY: AttachmentContent = { content: "", format: "base64" };
const mail = { name: "Sag om støtte.msg", size: 0 };
const item = { name: "Sag om støtte", size: 0, attachmentType: "item" };

async function read(
  file: Partial<ListedAttachment> & { readonly content?: AttachmentContent },
  behaviour: Behaviour = { kind: "answer" },
) {
  const clock = fakeClock();
  const name = file.name ?? "notat.txt";
  const stoodIn = fakeOutlook(
    { attachments: [{ name, ...file }], behaviour: { [`content:${name}`]: behaviour } },
    clock,
  );
  const { item } = connect(stoodIn.context);
  const listed = { id: "0", name, size: 4, attachmentType: "file", isInline: false, ...file };
  const start = clock.now();
  let after = Infinity;
  const reading = readAttachment(item, listed, LARGEST, { clock, at: start + 2800 }).finally(() => {
    after = clock.now() - start;
  });
  await clock.advance(2800);
  return { attachment: await reading, calls: stoodIn.calls, after };
}

const base64 = (text: string): AttachmentContent => ({
  content: Buffer.from(text).toString("base64"),
  format: "base64",
});
const textOf = (content: unknown) => (content instanceof Uint8Array ? Buffer.from(content).toString() : content);

describe("an attached file", () => {
  test("comes as its bytes", async () => {
    const { attachment } = await read({ content: base64("blåbærgrød") });
    expect(attachment.name).toBe("notat.txt");
    expect(textOf(attachment.content)).toBe("blåbærgrød");
  });

  test("an empty file is an empty file", async () => {
    const { attachment } = await read({ size: 0, content: { content: "", format: "base64" } });
    expect(attachment.content).toEqual(new Uint8Array(0));
  });

  test.each([
    ["a file that comes without content", { size: 900, content: EMPTY }, "unavailable"],
    ["a mail that is listed with no size and comes without content", { ...mail, content: EMPTY }, "unavailable"],
    ["an item without a size that comes without content", { ...item, content: EMPTY }, "unavailable"],
    ["a file of which half is missing", { size: 200_000, content: base64("half") }, "unavailable"],
    ["a link to the cloud", { attachmentType: "cloud" }, "cloud-link"],
    ["a link that Outlook calls a file", { content: { content: "https://example.dk/x", format: "url" } }, "cloud-link"],
    ["a file that is too large", { size: LARGEST + 1 }, "too-large"],
  ])("%s is not clean", async (_, file, because) => {
    expect((await read(file)).attachment.content).toEqual({ because });
  });

  test.each<[string, unknown]>([
    ["nothing", EMPTY],
    ["no text at all", { format: "base64" }],
    ["half of it", { content: "aGFsZg==", format: "base64" }],
    ["undefined", undefined],
    ["null", null],
  ])("that comes as %s at first is asked for again", async (_, value) => {
    const whole = "x".repeat(200_000);
    const file = { size: whole.length, content: base64(whole) };
    for (const times of [1, 3]) {
      const { attachment, calls } = await read(file, { kind: "answer-with", value, times });
      expect(textOf(attachment.content)).toBe(whole);
      expect(calls).toHaveLength(times + 1);
    }
    const { attachment, after } = await read(file, { kind: "answer-with", value });
    expect(attachment.content).toEqual({ because: "unavailable" });
    expect(after).toBeLessThan(2800);
  });

  test("the small picture of a signature is not asked for again", async () => {
    expect((await read({ name: "image001.png", size: 900, isInline: true, content: EMPTY })).calls).toHaveLength(1);
  });

  test("an empty file is not asked for again", async () => {
    expect((await read({ size: 0, content: EMPTY })).calls).toHaveLength(1);
  });

  test.each([
    [{ kind: "fail", code: 9003 }, "unavailable"],
    [{ kind: "fail", code: 5001 }, "unavailable"],
    [{ kind: "throw" }, "unavailable"],
    [{ kind: "hang" }, "out-of-time"],
    [{ kind: "answer", after: 2801 }, "out-of-time"],
    [{ kind: "answer-nothing" }, "unavailable"],
  ] as const)("when Outlook %j, that is said", async (behaviour, because) => {
    expect((await read({ content: base64("tekst") }, behaviour)).attachment.content).toEqual({ because });
  });

  test.each([{ attachmentType: "cloud" }, { size: LARGEST + 1 }])("%j is not even asked for", async (file) => {
    expect((await read(file)).calls).toEqual([]);
  });

  test("what Outlook counts beside the file does not make it incomplete", async () => {
    const { attachment } = await read({ size: 20_000, content: base64("kort") });
    expect(textOf(attachment.content)).toBe("kort");
  });

  test.each<Partial<ListedAttachment>>([{ isInline: true }, { contentId: "image001.png@01DC1E6F" }])(
    "a picture in the text is known as one by %j",
    async (sign) => {
      expect((await read({ ...sign, content: base64("x") })).attachment.isInline).toBe(true);
    },
  );

  test.each([undefined, null, ""])("a content id of %p says nothing", async (contentId) => {
    const sign = contentId === undefined ? {} : { contentId };
    expect((await read({ ...sign, content: base64("x") })).attachment).not.toHaveProperty("isInline");
  });
});

describe("an attached item", () => {
  test.each([
    ["eml", "Sag om støtte", "Sag om støtte.eml"],
    ["eml", "sag.EML", "sag.EML"],
    ["iCalendar", "Netværksmøde", "Netværksmøde.ics"],
  ])("of format %s is named by what it is", async (format, name, expected) => {
    const content = { content: "Subject: æøå €\r\n\r\n😀", format };
    const { attachment } = await read({ name, attachmentType: "item", content });
    expect(attachment.name).toBe(expected);
    expect(textOf(attachment.content)).toBe("Subject: æøå €\r\n\r\n😀");
  });
});
