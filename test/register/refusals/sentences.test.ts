import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";

import { missing, missingInReport } from "#core/breach/missing.ts";
import { fieldNames } from "#core/wording/breach/field-names.ts";
import { fieldOfPath, sayProblem } from "#core/wording/breach/say-problem.ts";
import { migrations } from "#register/migrations/index.ts";
import { routes } from "#register/routes/index.ts";
import { factsEntries, factsSchema } from "#register/schemas/facts-schema.ts";
import { judgementEntries } from "#register/schemas/judgement-schema.ts";
import { toProblems } from "#register/schemas/to-problems.ts";

import { aBreach } from "../../support/a-breach.ts";

const WRONG: readonly unknown[] = [
  ...[undefined, null, 1.5, -1, 3e9, true, "", "x", "\0", "x".repeat(60_001), "2026-02-31", "2026-13-01T00:00:00Z"],
  ...["99:99", {}, { nonsense: 1 }, [], ["nonsense"], [{}], Array.from({ length: 101 }, () => "name")],
];

function expectSentences(expected: string): void {
  const [danish, english] = (["da", "en"] as const).map((one) =>
    sayProblem({ path: "", expected, found: "nothing" }, one),
  );
  for (const said of [danish, english]) {
    expect({ expected, said }).toEqual({ expected, said: expect.stringMatching(/^[A-ZÆØÅ].*[.?]$/) });
    expect(said).not.toMatch(/[{}[\]]|something else|undefined/);
  }
  expect(danish).not.toBe(english);
}

describe("every refusal of the API has a sentence in both languages", () => {
  const schemas: readonly (readonly [string, v.GenericSchema])[] = [
    ...Object.entries({ ...factsEntries, ...judgementEntries } as Record<string, v.GenericSchema>),
    ...routes.flatMap(({ method, path, body }) => (body === undefined ? [] : [[`${method} ${path}`, body] as const])),
  ];

  test.each(schemas)("a wrong value of %s", (_name, schema) => {
    for (const wrong of WRONG) {
      const { issues = [] } = v.safeParse(schema, wrong);
      for (const { expected } of toProblems(issues)) expectSentences(expected);
    }
  });

  test("a field that nobody knows", () => {
    const { issues = [] } = v.safeParse(factsSchema, { nonsense: 1 });
    for (const { expected } of toProblems(issues)) expectSentences(expected);
  });

  test("what a report, an assessment, a decision and an end lack", () => {
    const nothing = {
      ...aBreach(),
      times: [],
      description: "",
      dataText: "",
      dataCategories: [],
      breachKinds: ["confidentiality"],
    } as const;
    const bare = Object.fromEntries(
      Object.entries(nothing).map(([name, value]) => [
        name,
        name === "breachKinds" ? value : Array.isArray(value) ? [] : null,
      ]),
    );
    const of = {
      ...bare,
      description: "",
      dataText: "",
      causeCategory: "supplier_error",
      scenario: "mail_not_encrypted",
    };
    for (const change of [
      bare,
      of,
      { ...of, authorityDecision: "do_not_notify", dataSubjectDecision: "do_not_inform" },
      { ...of, authorityDecision: "notify", dataSubjectDecision: "inform" },
      { ...of, authorityDecision: "pending", dataSubjectDecision: "pending" },
    ]) {
      const breach = {
        ...change,
        authorityDecision: "pending",
        dataSubjectDecision: "pending",
        discoveredAt: null,
        awareAt: null,
        ...change,
      } as unknown as Parameters<typeof missing>[0];
      const lacks = [...missingInReport(breach), ...missing(breach, "close")];
      for (const { path, expected } of lacks) {
        expectSentences(expected);
        expect(Object.keys(fieldNames("da"))).toContain(fieldOfPath(path));
      }
    }
  });

  test("whatever the register's own code expects", () => {
    const folder = join(import.meta.dirname, "../../../src/register");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => /^(?:store|schemas|scan|imports|log|jobs|refusal|parse-body)/.test(name) && name.endsWith(".ts"),
    );
    const text = '(?:"([^"]+)"|`([^`]+)`)';
    const thrown = new RegExp(`expected(?::| =) ${text}|tooLarge\\([^,()]+, ${text}\\)`, "g");
    const value = (part: string): string =>
      part.includes("who") ? "a case holds" : part.includes("join") ? "closed" : "7";
    const filled = (template: string): string =>
      template
        .split("${")
        .map((part, at) => (at === 0 ? part : value(part) + part.slice(part.indexOf("}") + 1)))
        .join("");
    const said = files
      .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(thrown)])
      .map((match) => match.slice(1).find(Boolean) ?? "")
      .map(filled);
    expect(said.length).toBeGreaterThan(15);
    for (const expected of said.filter((one) => one !== "7")) expectSentences(expected);
  });

  test("what only the database refuses", () => {
    const sql = migrations.map((one) => one.sql).join("\n");
    const named = sql.split("constraint ").map((part) => part.split(/\s+/));
    const names = named.flatMap(([name = "", what = ""]) => (/^(?:check|unique)$/.test(what) ? [name] : []));
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) expectSentences(name.replaceAll("_", " "));
  });
});
