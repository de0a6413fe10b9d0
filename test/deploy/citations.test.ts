import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** Cited by their names alone. */
const NOTES = "docs/design";

/** Written by a release. */
const MADE = "NOTES.md";

const below = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

const sources = [
  ...["src", "test", "bench", "scripts", "deploy"].flatMap((folder) =>
    below(folder, /\.(?:tsx?|js|css|html|ps1|sh)$/).filter((name) => !/[\\/]fixtures[\\/]/.test(name)),
  ),
  ...readdirSync(".").filter((name) => /\.c?js$/.test(name)),
];
const pages = ["README.md", ...readdirSync(".").filter((name) => /^[A-Z]+\.md$/.test(name)), ...below("docs", /\.md$/)];

/** A comment that goes on in the next line says the same as one that does not. */
const unwrapped = (text: string): string => text.replaceAll(/\n[ \t]*(?:\*|\/\/|#)?[ \t]*/g, " ");

interface Citation {
  readonly note: string;
  readonly section: string;
}

/** Words that end before what stands around them: brackets, quotes, commas. */
const wordsOf = (text: string): readonly string[] => unwrapped(text).split(/[\s()[\]{}"'`,;<>|*]+/);

/** "platform.md 1.3", "register.md section 2": a page and the number that follows it. */
const citations = (text: string): readonly Citation[] => {
  const words = wordsOf(text).filter((word) => word !== "section");
  return words.flatMap((word, at) => {
    const [, section] = /^(\d{1,2}(?:\.\d{1,2})?)\.?$/.exec(words[at + 1] ?? "") ?? [];
    const note = word.replace(/^(?:docs\/)?design\//, "");
    return note.endsWith(".md") && section !== undefined ? [{ note, section }] : [];
  });
};

/** The pages that a text names, without the addresses of other people's. */
const named = (text: string): readonly string[] =>
  wordsOf(text)
    .map((word) => word.replace(/[.:]$/, ""))
    .filter((word) => word.endsWith(".md") && word !== ".md" && !word.includes("://") && !/[$^\\%]/.test(word));

const sectionsOf = (note: string): readonly string[] =>
  [...readFileSync(join(NOTES, note), "utf8").matchAll(/^#{2,4} (\d+(?:\.\d+)?)\.? /gm)].map(
    ([, number = ""]) => number,
  );

const notes = new Map(readdirSync(NOTES).map((name) => [name, sectionsOf(name)] as const));
const isThere = ({ note, section }: Citation): boolean => notes.get(note)?.includes(section) === true;

describe("what comments and pages cite", () => {
  test("the reading of a citation, in every form that is used", () => {
    expect(
      citations("/** Two (a-note.md 1.2)\n * and three (b.md section 3,\n * four (c.md,\n * section 4.1). */"),
    ).toEqual([
      { note: "a-note.md", section: "1.2" },
      { note: "b.md", section: "3" },
      { note: "c.md", section: "4.1" },
    ]);
    const two = { note: "a.md", section: "2" };
    expect(citations("// see docs/design/a.md 2\n# and the link [a.md](a.md), 2")).toEqual([two, two]);
    expect(isThere({ note: "platform.md", section: "1.3" })).toBe(true);
    expect(isThere({ note: "platform.md", section: "1.99" })).toBe(false);
    expect(isThere({ note: "nowhere.md", section: "1" })).toBe(false);
  });

  test("every section that code cites is in docs/design", () => {
    const cited = sources
      .filter((name) => !name.endsWith("citations.test.ts"))
      .flatMap((name) => citations(readFileSync(name, "utf8")).map((one) => ({ name, ...one })));
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((one) => !isThere(one))).toEqual([]);
  });

  test("every section that a page cites is in docs/design", () => {
    const cited = pages.flatMap((name) => citations(readFileSync(name, "utf8")).map((one) => ({ name, ...one })));
    expect(cited.filter((one) => !isThere(one))).toEqual([]);
  });

  test("every page that code names is in the repository", () => {
    const missing = sources
      .filter((name) => !name.endsWith("citations.test.ts"))
      .flatMap((name) => named(readFileSync(name, "utf8")).map((page) => ({ name, page })))
      .filter(({ page }) => page !== MADE && !notes.has(page) && !existsSync(page) && !existsSync(join("docs", page)));
    expect(missing).toEqual([]);
  });

  test("no design note repeats a section's number", () => {
    for (const [note, sections] of notes) expect([note, new Set(sections).size]).toEqual([note, sections.length]);
  });
});
