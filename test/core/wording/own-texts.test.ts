import { describe, expect, test } from "@jest/globals";
import type { Finding } from "#core/detect/finding.ts";
import { findTextMistakes, LONGEST } from "#core/policy/find-text-mistakes.ts";
import type { RuleText } from "#core/policy/policy.ts";
import type { Held } from "#core/policy/verdict.ts";
import { word, wordNotice, wordOneReason } from "#core/wording/word.ts";
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
    expect(wordOneReason(held.reasons[0], facts, "da", own(text))).toBe(said);
    expect(wordNotice(held, facts, "da", own(text)).message).toBe(said);
    expect(word(held, facts, "da", { own: own(text) }).plain).toContain(said);
  });

  test("what to do, and the button", () => {
    const prompt = word(held, facts, "da", { own: own({ action: "Ring til Digital Post.", button: "Ret mailen" }) });
    expect(prompt.plain.endsWith("Ring til Digital Post.")).toBe(true);
    expect(prompt.button).toBe("Ret mailen");
  });

  test("another language and another rule keep Postvagt's words", () => {
    const text = own({ fact: "Brug Digital Post." });
    expect(word(held, facts, "en", { own: text })).toEqual(word(held, facts, "en"));
    expect(word(held, facts, "da", { own: text }).plain).toContain("30 forskellige borgere");
  });

  test("what Markdown would read as a sign is shown as it was written", () => {
    expect(word(held, facts, "da", { own: own({ fact: "Brug [sikker] *altid*." }) }).markdown).toContain(
      "Brug \\[sikker\\] \\*altid\\*.",
    );
  });

  test("the longest that the check lets pass still fit Outlook's dialog, with the rule's own fact in it", () => {
    const longest = {
      fact: `${"x".repeat(LONGEST.fact - 41)} {recipient}`,
      action: "y".repeat(LONGEST.action),
      button: "z".repeat(LONGEST.button),
    };
    expect(findTextMistakes(own(longest))).toEqual([]);
    const prompt = word(held, facts, "da", { own: own(longest), sendAgain: true });
    expect(prompt.markdown.length).toBeLessThanOrEqual(500);
    expect(prompt.markdown).toContain("xxx **navn@gmail.com**".slice(2));
  });
});
