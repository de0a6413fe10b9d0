import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { judgeFile } from "../../src/cli/check/judge-file.ts";

const folder = import.meta.dirname;

function gladsaxe(): Policy {
  const parsed = parsePolicy(
    JSON.parse(readFileSync(resolve(folder, "../fixtures/policy/valid/gladsaxe.json"), "utf8")),
  );
  if (!parsed.ok) throw new Error("the organisation file is right");
  return parsed.policy;
}

/** What would have been said at Send; rows 2, 4 and 8 were no mails. */
describe("the breach log", () => {
  test.each([
    { row: 1, what: "a CV in plain mail", action: "warn", rule: "confidential-not-secure" },
    {
      row: 3,
      what: "an application to the wrong municipality, by secure mail",
      action: "warn",
      rule: "other-authority",
    },
    { row: 5, what: "a companion card asked for by a school for autists", action: "block", rule: "health-not-secure" },
    { row: 6, what: "CPR and health to the citizen's own webmail", action: "block", rule: "cpr-not-secure" },
    { row: 7, what: "another citizen's medical papers, by secure mail", action: "warn", rule: "several-people" },
    { row: 9, what: "a scanned agreement that nobody can search", action: "warn", rule: "unread-attachment" },
  ])("row $row: $what → $action", async ({ row, action, rule }) => {
    const judged = await judgeFile(resolve(folder, `row-${row}.eml`), gladsaxe());
    if ("problem" in judged) throw new Error(judged.problem);
    expect(judged.verdict.action).toBe(action);
    expect(judged.verdict.action === "allow" ? [] : judged.verdict.reasons.map((reason) => reason.rule)).toContain(
      rule,
    );
  });
});
