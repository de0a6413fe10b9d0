import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FINDING_KINDS, KINDS, textKindsWhere } from "#core/detect/kinds.ts";
import { defaultRules } from "#core/policy/default-rules.ts";
import { kindLabels, kindNames, kindReasons } from "#core/wording/by-kind.ts";

const languages = ["da", "en"] as const;

describe("what follows from the table of kinds", () => {
  test.each(languages)("each kind has its words in %s, and a reason why it matters", (language) => {
    const texts = [kindNames(language), kindLabels(language), kindReasons(language)];
    const missing = texts.flatMap((byKind) => FINDING_KINDS.filter((kind) => byKind[kind] === ""));
    expect(missing).toEqual([]);
  });

  test("each kind that a rule holds back is in that rule of the default policy", () => {
    const held = textKindsWhere(({ rule }) => rule !== null);
    const missing = held.filter((kind) => {
      const rule = defaultRules.find(({ id }) => id === KINDS[kind].rule);
      return !JSON.stringify(rule).includes(`"${kind}"`);
    });
    expect(missing).toEqual([]);
  });

  test("what the law protects is held back outside secure mail, and has a category in the register", () => {
    const protectedKinds = textKindsWhere(({ law }) => law !== "none");
    expect(protectedKinds.filter((kind) => KINDS[kind].rule === null)).toEqual([]);
    expect(protectedKinds.filter((kind) => KINDS[kind].categories.length === 0)).toEqual([]);
  });
});

/** The table itself, its words, and code that is about one kind and no list of them. */
const MAY_NAME = ["src/core/detect/kinds.ts", "src/core/wording/kind-texts.ts"];
const SAMPLE = ["union", "sexuality", "biometric"];

test("no other file of the product lists kinds: a new one is not missed", () => {
  const listing = filesIn("src").filter((file) => {
    if (MAY_NAME.includes(file) || /\/terms\/lists\/|\/model\/|\/breach\/|migrations/.test(file)) return false;
    const text = readFileSync(file, "utf8");
    return SAMPLE.filter((kind) => new RegExp(`(?:"${kind}"|^ +${kind}:)`, "m").test(text)).length >= 2;
  });
  expect(listing).toEqual([]);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
