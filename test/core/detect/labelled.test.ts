import { describe, expect, test } from "@jest/globals";
import type { FindingKind } from "#core/detect/finding.ts";
import type { Mail, ReadMail } from "../../support/labelled/read-mail.ts";
import { isHarmless, readMail } from "../../support/labelled/read-mail.ts";
import { readLines } from "../../support/labelled/read-sets.ts";

const read = (name: string) => (readLines(`test/fixtures/labelled/${name}`) as readonly Mail[]).map(readMail);
const tuned = read("mails.jsonl");
const own = read("own-mails.jsonl");

function isLabelled({ labels }: Mail, kind: FindingKind): boolean {
  if (kind === "health") return labels.personalHealth;
  return labels.special.includes(kind) || labels.confidential.includes(kind);
}

const isFlagged = ({ findings }: ReadMail, kind: FindingKind) =>
  findings.some((finding) => finding.kind === kind && finding.certainty !== "possible");

const shareOf = (all: readonly ReadMail[], isMeant: (one: ReadMail) => boolean) =>
  all.filter(isMeant).length / all.length;

const recall = (all: readonly ReadMail[], kind: FindingKind) =>
  shareOf(
    all.filter(({ mail }) => isLabelled(mail, kind)),
    (one) => isFlagged(one, kind),
  );

const precision = (all: readonly ReadMail[], kind: FindingKind) =>
  shareOf(
    all.filter((one) => isFlagged(one, kind)),
    ({ mail }) => isLabelled(mail, kind),
  );

const falseAlarms = (all: readonly ReadMail[], kind: FindingKind) =>
  shareOf(
    all.filter(({ mail }) => isHarmless(mail)),
    (one) => isFlagged(one, kind),
  );

/** Of the findings of one certainty, how many stand in a mail that is labelled so. */
function right(all: readonly ReadMail[], kind: FindingKind, certainty: string): number {
  const said = all.flatMap(({ mail, findings }) =>
    findings.filter((one) => one.kind === kind && one.certainty === certainty).map(() => isLabelled(mail, kind)),
  );
  return said.filter(Boolean).length / said.length;
}

describe("personal health data", () => {
  test("at least 95 % of the labelled mails are found, at most 2 % of the harmless ones flagged", () => {
    expect(recall(tuned, "health")).toBeGreaterThanOrEqual(0.95);
    expect(falseAlarms(tuned, "health")).toBeLessThanOrEqual(0.02);
  });

  test("of the mails of our own at least 80 % are found, and at most 3 % of the harmless ones flagged", () => {
    expect(recall(own, "health")).toBeGreaterThanOrEqual(0.8);
    expect(falseAlarms(own, "health")).toBeLessThanOrEqual(0.03);
  });

  test.each([
    ["the labelled mails", tuned],
    ["our own", own],
  ])("what is called certain is right in 99 of 100, likely in 90: %s", (_, all) => {
    expect(right(all, "health", "certain")).toBeGreaterThanOrEqual(0.99);
    expect(right(all, "health", "likely")).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the other categories with ten labelled mails and more", () => {
  test.each<FindingKind>(["economy", "social", "child", "school", "employment"])("%s: recall and precision", (kind) => {
    expect(recall(tuned, kind)).toBeGreaterThanOrEqual(0.8);
    expect(precision(tuned, kind)).toBeGreaterThanOrEqual(0.82);
    expect(falseAlarms(tuned, kind)).toBeLessThanOrEqual(0.02);
  });

  test("those of fewer mails flag no harmless one", () => {
    const few: readonly FindingKind[] = [
      "union",
      "religion",
      "ethnicity",
      "politics",
      "sexuality",
      "criminal",
      "cv",
      "address",
    ];
    expect(few.filter((kind) => falseAlarms(tuned, kind) > 0)).toEqual([]);
  });
});

test("letters addressed to one authority and sent to another are the four that the labels name (log row 3)", () => {
  expect(tuned.filter((one) => isFlagged(one, "other-authority"))).toHaveLength(4);
});
