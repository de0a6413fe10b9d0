import { describe, expect, test } from "@jest/globals";

import { accessRow } from "#register/exports/access-edition.ts";
import { toLogRow } from "#register/log/to-log-row.ts";

import { aBreach } from "../../support/a-breach.ts";

const row = (change: Parameters<typeof aBreach>[0]): readonly string[] => {
  const breach = aBreach(change);
  return accessRow(breach, toLogRow(breach), "2026-11-30");
};

describe("what somebody gets who asked for access", () => {
  test.each([
    ["Else Marie Jensen fik brevet.", "[udeladt] fik brevet.", "navn"],
    ["Borgeren med 010190-9989 fik brevet.", "Borgeren med [udeladt] fik brevet.", "CPR-nummer"],
    ["Mailen nævnte 010190-9989.", "Mailen nævnte [udeladt].", "CPR-nummer"],
    ["Sendt til else@example.dk i går.", "Sendt til [udeladt] i går.", "mailadresse"],
    ["Bor på Ahornvej 12 nu.", "Bor på [udeladt] nu.", "adresse"],
    ["Ring på 12 34 56 78 i dag.", "Ring på [udeladt] i dag.", "telefonnummer"],
  ])("%s", (description, left, what) => {
    const cells = row({ description });
    expect(cells[2]).toBe(left);
    expect(cells.at(-1)).toBe(`${what} (offentlighedslovens § 30, nr. 1)`);
  });

  test("what happened stays where nobody is named", () => {
    const description =
      "En medarbejder i Gladsaxe Kommune har sendt borger A's sag til Datatilsynet den 5. januar 2019.";
    expect(row({ description })[2]).toBe(description);
    expect(row({ description }).at(-1)).toBe("");
  });

  test.each([{ protectedAddress: "yes" }, { danger: "yes" }] as const)(
    "a description that may find somebody is left out",
    (change) => {
      expect(row({ ...change, description: "Hun bor nu hos sin søster." })[2]).toBe(
        "Mail til forkert modtager. [udeladt]",
      );
    },
  );
});
