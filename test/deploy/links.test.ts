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

test("every script of npm that a page names is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: object };
  const named = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm run ([a-z:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(front)("every file and folder that %s names is there", (page) => {
  const named = [...readFileSync(page, "utf8").matchAll(/`((?:src|test|docs|bench|scripts|deploy)\/[\w./-]+)`/g)];
  expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
});
