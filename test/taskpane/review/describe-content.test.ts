import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeContent } from "../../../src/taskpane/review/describe-content.ts";
import { aSeenMail } from "../../support/a-seen-mail.ts";

const contentOf = (value: string) => describeContent(aSeenMail({ texts: [{ origin: "body", value }] }));

describe("how the text begins", () => {
  test("its first words, on one line", () => {
    expect(contentOf("Kære Bo\n\nHer er referatet.").begins).toBe("Kære Bo Her er referatet.");
  });

  test("no number of nine digits is ever shown, wherever it stands and the text is cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom("0201609996", "020160-9996"), (before, number) => {
        const { begins } = contentOf(`${"ord ".repeat(before).slice(0, before)} ${number} ${"ord ".repeat(50)}`);
        expect(begins).not.toMatch(/02016/);
      }),
    );
  });

  test("files with their size; what was read of an archive is what its documents say", () => {
    const seen = aSeenMail({ texts: [{ origin: ["sag.zip", "brev.txt"], value: "Kære Else" }] });
    const file = { id: "1", name: "sag.zip", size: 2048, attachmentType: "file", isInline: false };
    const logo = { ...file, name: "logo.png", isInline: true };
    expect(describeContent({ ...seen, draft: { ...seen.draft, listed: [file, logo] } }).files).toEqual([
      { name: "sag.zip", size: 2048, text: "Kære Else" },
    ]);
  });
});
