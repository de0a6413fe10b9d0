import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Language, Parser, type Node, type Tree } from "@vscode/tree-sitter-wasm";
import { SaxesParser } from "saxes";
import { changes, knownCommands } from "./known-commands.ts";

const folder = resolve("deploy");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const scripts = files.filter((name) => name.endsWith(".ps1")).sort();
const sourceOf = (name: string) => readFileSync(join(folder, name), "utf8");

const parser: { parse?: (source: string) => Tree } = {};
beforeAll(async () => {
  const wasm = resolve("node_modules/@vscode/tree-sitter-wasm/wasm");
  await Parser.init();
  const made = new Parser();
  made.setLanguage(await Language.load(join(wasm, "tree-sitter-powershell.wasm")));
  parser.parse = (source) => {
    const tree = made.parse(source);
    if (tree === null) throw new Error("the parser gave nothing");
    return tree;
  };
});

function treeOf(source: string): Node {
  const tree = parser.parse?.(source);
  if (tree === undefined) throw new Error("the parser is not ready");
  return tree.rootNode;
}

const all = (node: Node, type: string): readonly Node[] => node.descendantsOfType(type).filter((one) => one !== null);

interface Command {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly node: Node;
}

function commandsIn(root: Node): readonly Command[] {
  return all(root, "command").map((node) => ({
    name: node.childForFieldName("command_name")?.text ?? "",
    parameters: all(node, "command_parameter")
      .filter((one) => one.parent?.parent?.id === node.id)
      .map(({ text }) => text.split(":")[0]?.slice(1) ?? ""),
    node,
  }));
}

/** Whether a node stands in an `if` that asks `ShouldProcess`. */
function isBehindShouldProcess(node: Node): boolean {
  for (let up = node.parent; up !== null; up = up.parent) {
    const asks = up.type === "if_statement" || up.type === "elseif_clause";
    const block = up.children.find((child) => child?.type === "statement_block");
    const condition = up.text.slice(0, (block?.startIndex ?? up.startIndex) - up.startIndex);
    if (asks && condition.includes("ShouldProcess")) return true;
  }
  return false;
}

test("the parser finds what is wrong with a script", () => {
  for (const wrong of ["if ($a { 'x' }", "foreach ($a in $b { }", "@{ A = 1", "'x", "function { }"])
    expect(treeOf(wrong).hasError).toBe(true);
  expect(treeOf("if ($a) { 'x' }").hasError).toBe(false);
});

test("a parameter that does not exist would be seen", () => {
  const [command] = commandsIn(treeOf("if ($a) { Set-CASMailbox -Identity $a -OutlookMobilEnabled:$false }"));
  expect(command).toMatchObject({ name: "Set-CASMailbox", parameters: ["Identity", "OutlookMobilEnabled"] });
  expect(command && isBehindShouldProcess(command.node)).toBe(false);
});

test("there are scripts", () => {
  expect(scripts.length).toBeGreaterThanOrEqual(5);
});

describe.each(scripts)("%s", (name) => {
  test("is PowerShell, and says what it needs and what it does", () => {
    const source = sourceOf(name);
    expect(treeOf(source).hasError).toBe(false);
    expect(source).toMatch(/^#Requires -Version /);
    for (const part of [".SYNOPSIS", ".DESCRIPTION", ".EXAMPLE", "-WhatIf", "SupportsShouldProcess", "Set-StrictMode"])
      expect(source).toContain(part);
  });

  test("uses commands and parameters that exist", () => {
    for (const { name: command, parameters } of commandsIn(treeOf(sourceOf(name)))) {
      expect(Object.keys(knownCommands)).toContain(command);
      expect(knownCommands[command]).toEqual(expect.arrayContaining([...parameters]));
    }
  });

  test("changes nothing without ShouldProcess, so that -WhatIf is a dry run", () => {
    const changing = commandsIn(treeOf(sourceOf(name))).filter((command) => changes(command.name));
    expect(changing.length).toBeGreaterThan(0);
    for (const { name: command, node } of changing) {
      expect([command, isBehindShouldProcess(node)]).toEqual([command, true]);
    }
  });

  test("has no address of a real organisation", () => {
    const addresses = sourceOf(name)
      .split(/[\s'",]/)
      .filter((word) => /^\w[\w.-]*@\w/.test(word));
    expect(addresses.filter((one) => !one.endsWith("@kommune.dk"))).toEqual([]);
  });
});

test("the keys of the mail-flow rule are parameters of New-TransportRule", () => {
  const keys = all(treeOf(sourceOf("mail-flow/Set-PostvagtMailFlowRules.ps1")), "hash_entry")
    .map((entry) => entry.firstNamedChild?.text ?? "")
    .filter((key) => !key.startsWith("$") && !["Rule", "Was", "Now", "ModuleName", "ModuleVersion"].includes(key));
  expect(keys.length).toBeGreaterThan(10);
  expect(knownCommands["New-TransportRule"]).toEqual(expect.arrayContaining(keys));
});

test("the rule looks for the header that the handler writes", () => {
  const source = sourceOf("mail-flow/Set-PostvagtMailFlowRules.ps1");
  const valueOf = (variable: string) => {
    const line = source.split("\n").find((one) => one.startsWith(`${variable} = '`)) ?? "";
    return line.slice(variable.length + 4, -1);
  };
  const [pattern, header] = [valueOf("$stamp"), valueOf("$header")];
  const stamp = readFileSync(resolve("src/onsend/stamp.ts"), "utf8");
  expect(stamp).toContain(`const STAMP = "${header}"`);
  const rule = new RegExp(pattern);
  for (const check of ["clear", "passed", "warned"])
    expect(`v=1; postvagt=0.1.0; policy=1xjan2b; check=${check}`).toMatch(rule);
  for (const other of [
    "v=1; postvagt=0.1.0; policy=1xjan2b; check=held",
    "v=2; postvagt=1; policy=a; check=clear",
    "clear",
  ])
    expect(other).not.toMatch(rule);
});

test("the Mac profile is well-formed and sets the one key", () => {
  const profile = sourceOf("policies/postvagt-mac.mobileconfig");
  const tags: string[] = [];
  const reader = new SaxesParser();
  reader.on("error", (error) => {
    throw error;
  });
  reader.on("opentag", ({ name }) => tags.push(name));
  reader.write(profile).close();
  expect(tags[0]).toBe("plist");
  expect(profile.replace(/\s+/g, "")).toContain("<key>OnSendAddinsWaitForLoad</key><true/>");
});
