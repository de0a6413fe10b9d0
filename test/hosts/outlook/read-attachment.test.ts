import { describe, expect, test } from "@jest/globals";
import { connect } from "#hosts/outlook/connect.ts";
import type { AttachmentContent, ListedAttachment } from "#hosts/outlook/outlook.ts";
import { readAttachment } from "#hosts/outlook/read-attachment.ts";
import type { Behaviour } from "../../support/fake-outlook.ts";
import { fakeOutlook } from "../../support/fake-outlook.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const LARGEST = 25_000_000;

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
  const reading = readAttachment(item, listed, LARGEST, { clock, at: clock.now() + 2800 });
  await clock.advance(2800);
  return { attachment: await reading, calls: stoodIn.calls };
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
    ["a file that comes without content", { size: 900, content: { content: "", format: "base64" } }, "empty"],
    ["a file of which half is missing", { size: 200_000, content: base64("half") }, "unavailable"],
    ["a link to the cloud", { attachmentType: "cloud" }, "cloud-link"],
    ["a link that Outlook calls a file", { content: { content: "https://example.dk/x", format: "url" } }, "cloud-link"],
    ["a file that is too large", { size: LARGEST + 1 }, "too-large"],
  ])("%s is not clean", async (_, file, because) => {
    expect((await read(file)).attachment.content).toEqual({ because });
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

  test("a picture in the text is known as one", async () => {
    expect((await read({ isInline: true, content: base64("x") })).attachment.isInline).toBe(true);
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
