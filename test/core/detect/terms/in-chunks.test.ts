import { expect, test } from "@jest/globals";
import type { TextDetector } from "#core/detect/finding.ts";
import { inChunks } from "#core/detect/terms/in-chunks.ts";
import { termTextDetectors } from "#core/detect/terms/index.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const facts = { today: "2026-11-24", organisation: anOrganisation() };
const filler = "Vejret var godt, og alle var glade for turen til skoven den dag.\n";
const page = filler.repeat(2_000);

/** Finds every "her", and somebody in each part that it is given. */
const findHere: TextDetector = ({ value, origin }) => {
  const here = [...value.matchAll(/her/g)].map(({ index }) => index);
  return [
    { kind: "person", origin, start: 0, end: 1, certainty: "likely" },
    ...here.map((start) => ({ kind: "health" as const, origin, start, end: start + 3, certainty: "likely" as const })),
  ];
};

test("a finding far down a long text points at its words", () => {
  const value = `${page}her\n${page}og her\n${page}`;
  const found = inChunks(findHere)({ origin: "body", value }, facts).filter(({ kind }) => kind === "health");
  expect(found.map(({ start, end }) => value.slice(start, end))).toEqual(["her", "her"]);
});

test("only the first part says whom a text is about", () => {
  const found = inChunks(findHere)({ origin: "body", value: page + page }, facts);
  expect(found.filter(({ kind }) => kind === "person")).toHaveLength(1);
});

test("a text without a line or a blank is cut all the same", () => {
  const value = `${"x".repeat(250_000)}her`;
  const found = inChunks(findHere)({ origin: "body", value }, facts).filter(({ kind }) => kind === "health");
  expect(found.map(({ start }) => start)).toEqual([250_000]);
});

test("somebody's illness is found wherever in a long text it stands", () => {
  const sick = "Borger: Bodil Kragelund, 010203-9999, har fået konstateret skizofreni og er indlagt.\n";
  const value = `${page}${sick}${page}`;
  const found = termTextDetectors
    .flatMap((detector) => detector({ origin: "body", value }, facts))
    .filter(({ kind, certainty }) => kind === "health" && certainty !== "possible");
  expect(found.map(({ start }) => start > page.length && start < page.length + sick.length)).toEqual([true]);
});
