import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

interface Case {
  readonly kind: string;
  readonly sub: string;
  readonly text: string;
  readonly pos: 0 | 1;
}

const file = new URL("../../../../../shared/corpus-da/cpr-cases-dev.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);
const context = { today: "2026-11-24", organisation: anOrganisation() };
const findings = (text: string) => findCpr({ origin: "body", value: text }, context);
const share = (of: readonly Case[], hit: (one: Case) => boolean) => of.filter(hit).length / of.length;

test("labelled numbers are found in every spelling", () => {
  const labelled = cases.filter(({ pos, text }) => pos === 1 && /cpr|personn/i.test(text));
  expect(share(labelled, ({ text }) => findings(text).length > 0)).toBeGreaterThanOrEqual(0.995);
});

test("look-alikes are hardly ever taken for one", () => {
  const others = cases.filter(({ pos }) => pos === 0);
  expect(share(others, ({ text }) => findings(text).some(({ certainty }) => certainty !== "possible"))).toBeLessThan(
    0.01,
  );
});
