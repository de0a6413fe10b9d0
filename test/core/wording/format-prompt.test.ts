import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { showName } from "#core/wording/show-name.ts";
import { LANGUAGES } from "#core/wording/texts.ts";
import { formatPrompt, formatFailurePrompt, formatReason } from "#core/wording/format-prompt.ts";
import type { Prompt } from "#core/wording/format-prompt.ts";
import type { Language } from "#core/wording/texts.ts";
import { promptCases } from "./prompt-cases.ts";

/** All prompts of a language as one text for proof-reading; UPDATE_WORDING=1 writes it anew. */
function layOut(language: Language): string {
  const shown = (title: string, prompt: Prompt) => `## ${title}\n\n${prompt.plain}\n[${prompt.button}]\n`;
  return [
    ...promptCases.map(({ title, held, facts }) => shown(title, formatPrompt(held, facts, language))),
    shown("the check itself failed", formatFailurePrompt(language)),
  ].join("\n");
}

describe.each(LANGUAGES)("the dialog in %s", (language) => {
  test("says what the proof-read text says", () => {
    const file = new URL(`prompts.${language}.txt`, import.meta.url);
    const said = layOut(language);
    if (process.env["UPDATE_WORDING"] === "1") writeFileSync(file, said);
    expect(said).toBe(readFileSync(file, "utf8"));
  });

  test.each(promptCases)("fits Outlook: $title", ({ held, facts }) => {
    const { plain, markdown, button } = formatPrompt(held, facts, language);
    expect(plain.length).toBeLessThanOrEqual(500);
    expect(markdown.length).toBeLessThanOrEqual(500);
    expect(button.length).toBeLessThanOrEqual(20);
    expect(plain).not.toMatch(/[{}]|undefined/);
  });

  test.each(promptCases)("begins with the state and shouts at nobody: $title", ({ held, facts }) => {
    const { plain } = formatPrompt(held, facts, language);
    expect(plain).toMatch(/^(?:Mailen er ikke sendt|The mail has not been sent)/);
    expect(plain).not.toContain("!");
  });

  test.each(promptCases)("each reason is a sentence of its own: $title", ({ held, facts }) => {
    for (const reason of held.reasons) expect(formatReason(reason, facts, language)).toMatch(/^\S.*[.?]$/);
  });
});

describe("names that came with the mail", () => {
  test.each([
    ["a CPR number in a file name", "Notat_0102039999_endelig.pdf", "Notat_0102••••••_endelig.pdf"],
    ["with a hyphen", "010203-9999.pdf", "0102••-••••.pdf"],
    ["with dots", "01.02.03-9999 notat", "01.02.••-•••• notat"],
    ["a date is left alone", "2019-01-05 referat.docx", "2019-01-05 referat.docx"],
    ["a Digital Post address", "0102039999@12345678.ngdp.digital-post.dk", "0102••••••@12345678.ngdp.digital-post.dk"],
    ["line breaks", "a\nb", "a b"],
  ])("%s", (_, name, shown) => {
    expect(showName(name, 80)).toBe(shown);
  });

  test("a long name keeps its ending", () => {
    expect(showName(`${"a".repeat(100)}.docx`, 20)).toBe("aaaaaaaaaaaaa…a.docx");
  });

  test("masking never lets four digits of the serial through", () => {
    const digits = fc.stringMatching(/^\d{6}$/);
    const separator = fc.constantFrom("", "-", " ", ".", "_");
    fc.assert(
      fc.property(
        fc.string(),
        digits,
        separator,
        fc.stringMatching(/^\d{4}$/),
        fc.string(),
        (before, date, sign, serial, after) => {
          // Day and month are shown, and may be the same four digits.
          fc.pre(serial !== date.slice(0, 4));
          const clean = (text: string) => text.replace(/\d/g, "x");
          expect(showName(`${clean(before)}${date}${sign}${serial}${clean(after)}`, 400)).not.toContain(serial);
        },
      ),
    );
  });
});
