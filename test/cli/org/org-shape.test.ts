import { expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { toJsonSchema } from "#core/policy/shape/to-json-schema.ts";
import { orgShape } from "../../../src/cli/org/org-shape.ts";

interface Schema {
  readonly description?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | false;
  readonly $ref?: string;
}

const schema = toJsonSchema(orgShape, "org.json") as Schema;

function walk(one: Schema, path: string, visit: (schema: Schema, path: string) => void): void {
  visit(one, path);
  for (const [key, below] of Object.entries(one.properties ?? {})) walk(below, `${path}.${key}`, visit);
  for (const below of [...(one.anyOf ?? []), ...(one.oneOf ?? [])]) walk(below, path, visit);
  if (one.items !== undefined) walk(one.items, `${path}[]`, visit);
  if (one.additionalProperties) walk(one.additionalProperties, `${path}.*`, visit);
}

test("every key of the file is explained, the register's too", () => {
  const silent: string[] = [];
  const seen: string[] = [];
  walk(schema, "", (one, path) => {
    seen.push(path);
    if (one.$ref === undefined && (one.description ?? "").length < 8) silent.push(path);
  });
  expect(silent).toEqual([]);
  expect(seen).toEqual(
    expect.arrayContaining([".register.smtp.from", ".serve.tls.cert", ".rollout.rules.*", ".texts.*.da.fact"]),
  );
});

test("every pattern is one that an editor's engine takes, capitals where the check takes them", () => {
  walk(schema, "", ({ pattern }) => {
    if (pattern !== undefined) expect(() => new RegExp(pattern, "u")).not.toThrow();
  });
  const { pattern = "" } = schema.properties?.["addIn"]?.properties?.["id"] ?? {};
  expect("3F2B6C1E-7A40-4D0E-9C35-5A1F0E2D4B6A").toMatch(new RegExp(pattern));
});

test("every key that a right file uses is in the schema", () => {
  const folder = new URL("../../fixtures/policy/valid/", import.meta.url);
  for (const name of readdirSync(folder)) {
    const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as object;
    for (const key of Object.keys(file)) expect(Object.keys(schema.properties ?? {})).toContain(key);
  }
});
