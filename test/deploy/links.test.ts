import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";

/** What a newcomer reads first. */
const front = readdirSync(".").filter((name) => /^[A-Z]+\.md$/.test(name));
const pages = [
  ...front,
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const linksOf = (page: string): readonly string[] =>
  readFileSync(page, "utf8")
    .split("](")
    .slice(1)
    .map((rest) => rest.split(/[)#]/)[0] ?? "");

test.each(pages)("every link and picture of %s leads to a file", (page) => {
  const own = linksOf(page).filter((link) => !link.includes("://"));
  expect(own.filter((link) => !existsSync(resolve(dirname(page), link)))).toEqual([]);
});

test("every picture is shown somewhere, and both languages have the same", () => {
  const shown = new Set(pages.flatMap((page) => linksOf(page).map((link) => join(dirname(page), link))));
  const pictures = readdirSync("docs/pictures").map((name) => join("docs/pictures", name));
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  const of = (language: string) =>
    pictures.filter((one) => one.includes(`/${language}-`)).map((one) => one.replace(`/${language}-`, "/"));
  expect(of("da")).toEqual(of("en"));
});

const scripts = (): object =>
  (JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: object }).scripts;
const workflows = readdirSync(".github/workflows").map((name) => join(".github/workflows", name));
const scriptsIn = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);

test("every script of npm that a page or the CI names is there", () => {
  const named = [...pages, ".ci/run", ...workflows].flatMap(scriptsIn);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts()))).toEqual([]);
});

test("every step of .ci/run that a forge's workflow asks for is one of its own", () => {
  const steps = [...readFileSync(".ci/run", "utf8").matchAll(/^ {2}([a-z]+)\)/gm)].map(([, step]) => step);
  const asked = workflows.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\.ci\/run(?: ([a-z]+))?/g)].map(([, step = "all"]) => step),
  );
  expect(asked).toEqual(expect.arrayContaining(["check", "test", "pack", "attack"]));
  expect(asked.filter((step) => !steps.includes(step))).toEqual([]);
});

test("every workflow may read the repository and nothing more, unless a job says so", () => {
  for (const file of workflows) expect(readFileSync(file, "utf8")).toMatch(/^permissions:\n {2}contents: read$/m);
});

test.each(front)("every file and folder that %s names is there", (page) => {
  const quoted = readFileSync(page, "utf8")
    .split("`")
    .filter((_, at) => at % 2 === 1);
  const named = quoted.filter((word) => /^(?:src|test|docs|bench|scripts|deploy)\/[\w./-]+$/.test(word));
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
