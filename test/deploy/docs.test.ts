import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "@jest/globals";

const pages = [
  ...["docs/routes.md", "docs/mail-flow.md", "docs/dry-run.md", "docs/counts.md"],
  ...["docs/en/administrator-guide.md", "docs/en/data-protection.md", "docs/en/test-sheet.md"],
  ...["docs/da/administratorvejledning.md", "docs/da/databeskyttelse.md", "docs/da/afproevning.md"],
];

test.each(pages)("%s names scripts, parameters and pages that are there", (page) => {
  const text = readFileSync(resolve(page), "utf8");
  const words = text.split(/[\s`()]+/);
  const scripts = words.filter((word) => word.endsWith(".ps1") || word.endsWith(".mobileconfig"));
  for (const script of new Set(scripts)) {
    const places = [script, `deploy/policies/${script}`, `deploy/mail-flow/${script}`];
    expect([script, places.some((place) => existsSync(resolve(place)))]).toEqual([script, true]);
  }
  const links = words.filter((word) => word.endsWith(".md") && !word.includes("["));
  for (const link of new Set(links)) {
    expect([link, existsSync(resolve(dirname(page), link)) || existsSync(resolve(link))]).toEqual([link, true]);
  }
  for (const line of text.split("\n").filter((one) => one.startsWith("./deploy/"))) {
    const [script = "", ...rest] = line.split(" ");
    const source = readFileSync(resolve(script), "utf8");
    const parameters = rest.filter((word) => word.startsWith("-") && word !== "-WhatIf");
    for (const parameter of parameters) expect(source).toContain(`$${parameter.slice(1)}`);
  }
});
