import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { AnyNode } from "acorn";
import { parse } from "acorn";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import { checkManifest } from "../../../src/cli/manifest/check-manifest.ts";
import { findAssociated } from "../../../src/cli/manifest/find-associated.ts";

const folder = resolve(import.meta.dirname, "../../..");
const script = readFileSync(resolve(folder, "dist/onsend.js"), "utf8");

const isNode = (value: unknown): value is AnyNode => typeof value === "object" && value !== null && "type" in value;

function allNodes(node: AnyNode): readonly AnyNode[] {
  const children = Object.values(node).flat().filter(isNode);
  return [node, ...children.flatMap(allNodes)];
}

/** acorn checks regular expressions too, which no compiler does (platform.md 2.5). */
const read: { nodes?: readonly AnyNode[] } = {};
const nodes = (): readonly AnyNode[] =>
  (read.nodes ??= allNodes(parse(script, { ecmaVersion: 2016, sourceType: "script" })));

/** Where a name stands for itself, and not for a member or key of that name. */
function saying(name: string): readonly AnyNode[] {
  const all = nodes();
  const others = new Set(
    all.flatMap((node) => {
      if (node.type === "MemberExpression" && !node.computed) return [node.property.start];
      return node.type === "Property" && !node.computed ? [node.key.start] : [];
    }),
  );
  return all.filter((node) => node.type === "Identifier" && node.name === name && !others.has(node.start));
}

describe("the script that classic Outlook loads", () => {
  test("is ES2016 to the last regular expression", () => {
    expect(nodes().length).toBeGreaterThan(1000);
  });

  test("makes no regular expression from text, which acorn could not have read", () => {
    const made = nodes().filter(
      (node) =>
        (node.type === "NewExpression" || node.type === "CallExpression") &&
        node.callee.type === "Identifier" &&
        node.callee.name === "RegExp",
    );
    expect(made.map(({ start, end }) => script.slice(start, end))).toEqual([]);
  });

  test.each([
    "window",
    "self",
    "location",
    "navigator",
    "globalThis",
    "global",
    "process",
    "require",
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "sessionStorage",
    "Intl",
    "TextDecoder",
    "TextEncoder",
    "atob",
    "btoa",
    "Blob",
    "URL",
    "performance",
    "structuredClone",
    "BigInt",
    "eval",
  ])("does not say %s", (name) => {
    expect(saying(name).map(({ start }) => script.slice(start - 40, start + 40))).toEqual([]);
  });

  test.each(["document", "Worker", "WebAssembly", "localStorage", "OfficeRuntime", "crypto"])(
    "says %s only in a function that has asked with typeof whether it is there",
    (name) => {
      const functions = nodes().filter(({ type }) => type === "FunctionExpression" || type === "FunctionDeclaration");
      const questions = nodes().flatMap((node) =>
        node.type === "UnaryExpression" && node.operator === "typeof" ? [node.argument] : [],
      );
      const isQuestion = (node: AnyNode) => questions.some(({ start }) => start === node.start);
      const uses = saying(name).filter((node) => !isQuestion(node));
      const unguarded = uses.filter((use) => {
        const around = functions.filter(({ start, end }) => start < use.start && use.end < end);
        const asked = saying(name).filter((node) => isQuestion(node) && node.start < use.start);
        return !around.some(({ start, end }) => asked.some((node) => start < node.start && node.end < end));
      });
      expect(unguarded.map(({ start }) => script.slice(start - 40, start + 40))).toEqual([]);
    },
  );

  test("loads nothing: no import, no address but none", () => {
    expect(nodes().filter(({ type }) => type === "ImportExpression")).toEqual([]);
    expect(script).not.toMatch(/sourceMappingURL|https?:\/\//);
  });

  test("is in ASCII, since nobody has said how classic Outlook decodes it", () => {
    expect(Buffer.from(script).every((byte) => byte < 128)).toBe(true);
  });

  test("completes an event in one place", () => {
    const places = nodes().filter(
      (node) =>
        node.type === "CallExpression" &&
        node.callee.type === "MemberExpression" &&
        node.callee.property.type === "Identifier" &&
        node.callee.property.name === "completed",
    );
    expect(places).toHaveLength(1);
  });

  test("fits the 200 kB that its loading may cost", () => {
    expect(gzipSync(script).length).toBeLessThan(200_000);
  });

  test("associates exactly what the manifest names, and opens what it has", () => {
    const manifest = readFileSync(resolve(folder, "manifest.xml"), "utf8");
    const readIcon = (path: string) => readFileSync(resolve(folder, "dist", path));
    const problems = checkManifest(manifest, {
      readIcon,
      associated: findAssociated(script),
      commands: Object.values(PANE_BUTTONS),
    });
    expect(problems).toEqual([]);
    for (const id of Object.values(PANE_BUTTONS)) expect(script).toContain(`"${id}"`);
  });
});
