import { describe, expect, test } from "@jest/globals";
import type { Finding } from "#core/detect/finding.ts";
import { findTextMistakes, MAX_TEXT_LENGTHS } from "#core/policy/find-text-mistakes.ts";
import type { RuleText } from "#core/policy/policy.ts";
import type { Held } from "#core/policy/verdict.ts";
import { formatPrompt, formatNotice, formatReason } from "#core/wording/format-prompt.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const facts = someFacts({ recipients: [aJudgedRecipient({ address: "navn@gmail.com" })] });
const finding: Finding = { kind: "cpr", origin: ["ansøgning.pdf"], start: 0, end: 11, certainty: "certain", person: 1 };
const held: Held = {
  action: "block",
  reasons: [
    { rule: "cpr-not-secure", severity: "block", findings: [finding], unread: [] },
    { rule: "many-people", severity: "justify", findings: [finding], unread: [], people: 30 },
  ],
};
const own = (da: RuleText) => ({ "cpr-not-secure": { da } });

describe("an organisation's own words", () => {
  test.each<[string, RuleText, string]>([
    ["as they stand", { fact: "Brug Digital Post." }, "Brug Digital Post."],
    ["what was found", { fact: "{what} kræver Digital Post." }, "1 CPR-nummer kræver Digital Post."],
    ["where it stands", { fact: "Se {where}." }, "Se i ansøgning.pdf."],
    ["who would receive it", { fact: "{recipient} er ikke sikker." }, "navn@gmail.com er ikke sikker."],
  ])("%s", (_, text, said) => {
    expect(formatReason(held.reasons[0], facts, "da", own(text))).toBe(said);
    expect(formatNotice(held, facts, "da", { own: own(text) }).message).toBe(said);
    expect(formatPrompt(held, facts, "da", { own: own(text) }).plain).toContain(said);
  });

  test("what to do, and the button", () => {
    const prompt = formatPrompt(held, facts, "da", {
      own: own({ action: "Ring til Digital Post.", button: "Ret mailen" }),
    });
    expect(prompt.plain.endsWith("Ring til Digital Post.")).toBe(true);
    expect(prompt.button).toBe("Ret mailen");
  });

  test("another language and another rule keep Postvagt's words", () => {
    const text = own({ fact: "Brug Digital Post." });
    expect(formatPrompt(held, facts, "en", { own: text })).toEqual(formatPrompt(held, facts, "en"));
    expect(formatPrompt(held, facts, "da", { own: text }).plain).toContain("30 forskellige borgere");
  });

  test("what Markdown would read as a sign is shown as it was written", () => {
    expect(formatPrompt(held, facts, "da", { own: own({ fact: "Brug [sikker] *altid*." }) }).markdown).toContain(
      "Brug \\[sikker\\] \\*altid\\*.",
    );
  });

  test("the longest that the check lets pass still fit Outlook's dialog, with the rule's own fact in it", () => {
    const longest = {
      fact: `${"x".repeat(MAX_TEXT_LENGTHS.fact - 41)} {recipient}`,
      action: "y".repeat(MAX_TEXT_LENGTHS.action),
      button: "z".repeat(MAX_TEXT_LENGTHS.button),
    };
    expect(findTextMistakes(own(longest))).toEqual([]);
    const prompt = formatPrompt(held, facts, "da", { own: own(longest), sendAgain: true });
    expect(prompt.markdown.length).toBeLessThanOrEqual(500);
    expect(prompt.markdown).toContain("xxx **navn@gmail.com**".slice(2));
  });
});
