import { describe, expect, test } from "@jest/globals";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";
import { isSureCase, judgeCases } from "../../../support/labelled/cpr-cases.ts";
import { matchCpr } from "../../../support/labelled/match-cpr.ts";
import type { Mail } from "../../../support/labelled/read-mail.ts";
import { isHarmless, readMail } from "../../../support/labelled/read-mail.ts";
import { readLines } from "../../../support/labelled/read-sets.ts";
import { technicalTexts } from "../../../support/technical/technical-texts.ts";

const cases = judgeCases(readLines("test/fixtures/labelled/cpr-cases-dev.jsonl"));
const mails = (readLines("test/fixtures/labelled/mails.jsonl") as readonly Mail[]).map(readMail);
const share = <One>(of: readonly One[], hit: (one: One) => boolean) => of.filter(hit).length / of.length;

describe("short texts", () => {
  test("at least 99.5 % of the numbers that are labelled or hyphenated are found", () => {
    const asked = cases.filter(({ pos, isLabelledOrHyphenated }) => pos === 1 && isLabelledOrHyphenated);
    expect(share(asked, isSureCase)).toBeGreaterThanOrEqual(0.995);
  });

  const others = cases.filter(({ pos }) => pos === 0);
  test.each([...new Set(others.map(({ sub }) => sub))])(
    "at most 0.5 %% of look-alikes are taken for one: %s",
    (sub) => {
      const own = others.filter((one) => one.sub === sub);
      expect(share(own, isSureCase)).toBeLessThanOrEqual(0.005);
    },
  );
});

describe("labelled mails", () => {
  const matches = mails.map((one) => matchCpr(one, ({ certainty }) => certainty !== "possible"));
  const count = (pick: (match: (typeof matches)[number]) => number) =>
    matches.reduce((sum, match) => sum + pick(match), 0);

  test("at least 99 % of the occurrences are found", () => {
    const labelled = mails.flatMap(({ mail }) => mail.labels.cpr).length;
    expect(count(({ right }) => right.length) / labelled).toBeGreaterThanOrEqual(0.99);
  });

  test("at least 98 % of what is said is right, and at most 1 % of the harmless mails is held up", () => {
    expect(count(({ right }) => right.length) / count(({ said }) => said)).toBeGreaterThanOrEqual(0.98);
    const harmless = mails.filter(({ mail }) => isHarmless(mail));
    const isFlagged = (one: (typeof mails)[number]) =>
      matchCpr(one, ({ certainty }) => certainty !== "possible").said > 0;
    expect(share(harmless, isFlagged)).toBeLessThanOrEqual(0.01);
  });
});

describe("how sure is sure, on both sets together", () => {
  test.each([
    ["certain", 0.99],
    ["likely", 0.9],
  ])("of the findings called %s at least %d are right", (level, least) => {
    const ofCases = cases.flatMap(({ pos, levels }) => levels.filter((one) => one === level).map(() => pos === 1));
    const matches = mails.map((one) => matchCpr(one, ({ certainty }) => certainty === level));
    const right = ofCases.filter(Boolean).length + matches.flatMap((match) => match.right).length;
    const said = ofCases.length + matches.reduce((sum, match) => sum + match.said, 0);
    expect(right / said).toBeGreaterThanOrEqual(least);
  });
});

test.each(technicalTexts().map(({ name, files }) => ({ name, files })))(
  "number-heavy text without a citizen, at most one finding a megabyte: $name",
  ({ files }) => {
    const context = { today: "2026-11-24", organisation: anOrganisation() };
    const sure = files.flatMap((value) =>
      findCpr({ origin: "body", value }, context).filter(({ certainty }) => certainty !== "possible"),
    );
    const size = files.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
    expect(sure.length / (size / 1_000_000)).toBeLessThanOrEqual(1);
  },
);
