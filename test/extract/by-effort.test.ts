import { expect, test } from "@jest/globals";
import { byEffort } from "#extract/by-effort.ts";

test("small files come before large ones, and a PDF behind others of its size", () => {
  const files = [
    { name: "stor.docx", size: 9_000 },
    { name: "side.PDF", size: 3_000 },
    { name: "brev.docx", size: 3_000 },
    { name: "note.txt", size: 10 },
  ];
  expect(byEffort(files).map(({ name }) => name)).toEqual(["note.txt", "brev.docx", "stor.docx", "side.PDF"]);
});
