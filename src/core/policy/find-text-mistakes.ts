import type { RuleText, RuleTexts } from "./policy.ts";
import type { Problem } from "./problem.ts";

/** Characters that leave room for the rest of Outlook's dialog, 500 in all; the button's limit is Outlook's own (platform.md 1.3). */
export const MAX_TEXT_LENGTHS: Readonly<Record<keyof RuleText, number>> = { fact: 250, action: 120, button: 20 };

/** What a filled-in name may take. */
const NAME = 40;

const PLACEHOLDERS = ["what", "where", "recipient", "n", "file"];
const PARTS: readonly (keyof RuleText)[] = ["fact", "action", "button"];

/** Own words that are empty, would not fit Outlook's dialog, or want something filled in that nobody knows. */
export function findTextMistakes(texts: RuleTexts): readonly Problem[] {
  return Object.keys(texts).reduce<readonly Problem[]>((problems, rule) => {
    const { da, en } = texts[rule] || {};
    return problems.concat(inLanguage(da, `texts.${rule}.da`), inLanguage(en, `texts.${rule}.en`));
  }, []);
}

function inLanguage(text: RuleText | undefined, path: string): readonly Problem[] {
  if (text === undefined) return [];
  return PARTS.reduce<readonly Problem[]>((problems, part) => {
    const value = text[part];
    return value === undefined ? problems : problems.concat(inPart(part, value, `${path}.${part}`));
  }, []);
}

function inPart(part: keyof RuleText, value: string, path: string): readonly Problem[] {
  if (value.trim() === "") return [{ path, expected: "a text", found: "an empty one" }];
  if (/[\r\n]/.test(value)) return [{ path, expected: "one line", found: "several" }];
  const strange = inPlaceholders(part, value, path);
  if (strange.length > 0) return strange;
  const length = lengthOf(value);
  const longest = MAX_TEXT_LENGTHS[part];
  if (length > longest)
    return [{ path, expected: `at most ${longest} characters in Outlook's dialog`, found: `${length}` }];
  return [];
}

function inPlaceholders(part: keyof RuleText, value: string, path: string): readonly Problem[] {
  const known = part === "fact" ? PLACEHOLDERS : [];
  const rest = known.reduce((left, name) => left.split(`{${name}}`).join(""), value);
  if (!/[{}]/.test(rest)) return [];
  const expected = known.length === 0 ? "nothing between braces" : `one of {${known.join("}, {")}} between braces`;
  return [{ path, expected, found: "something else" }];
}

/** As it will be shown: with a backslash before what Markdown would read as a sign, and names where braces are. */
function lengthOf(value: string): number {
  const filled = PLACEHOLDERS.reduce((text, name) => text.split(`{${name}}`).join("x".repeat(NAME)), value);
  return filled.replace(/[\\*_[\]`<>#]/g, "\\$&").length;
}
