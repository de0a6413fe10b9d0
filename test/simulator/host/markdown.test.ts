import { expect, test } from "@jest/globals";
import { readMarkdown, type Span } from "../../../src/simulator/host/markdown.ts";

const span = (text: string, style: Partial<Span> = {}): Span => ({
  text,
  bold: false,
  italic: false,
  link: null,
  ...style,
});
const paragraph = (...lines: readonly (readonly Span[])[]) => ({ kind: "paragraph", lines });

test.each([
  ["plain text", "Hej", [paragraph([span("Hej")])]],
  ["bold", "**a** b", [paragraph([span("a", { bold: true }), span(" b")])]],
  ["italic with underscores", "_a_", [paragraph([span("a", { italic: true })])]],
  ["both", "***a***", [paragraph([span("a", { bold: true, italic: true })])]],
  ["an escaped star", String.raw`2 \* 3`, [paragraph([span("2 * 3")])]],
  ["an https link", "[a](https://b.dk)", [paragraph([span("a", { link: "https://b.dk" })])]],
  ["no other link", "[a](javascript:b)", [paragraph([span("[a](javascript:b)")])]],
  ["no markup", "<b>a</b>", [paragraph([span("<b>a</b>")])]],
  ["two lines of one paragraph", "a\nb", [paragraph([span("a")], [span("b")])]],
  ["two paragraphs", "a\n\nb", [paragraph([span("a")]), paragraph([span("b")])]],
  ["bullets closed with a carriage return", "- a\r- b", [{ kind: "bullets", items: [[span("a")], [span("b")]] }]],
  ["numbers", "1. a\n2. b", [{ kind: "numbers", items: [[span("a")], [span("b")]] }]],
  ["nothing", "", []],
])("reads %s", (_, text, blocks) => {
  expect(readMarkdown(text)).toEqual(blocks);
});
