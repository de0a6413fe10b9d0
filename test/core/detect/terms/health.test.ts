import { describe, expect, test } from "@jest/globals";
import { findTerms } from "#core/detect/terms/find-terms.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const context = { today: "2026-11-24", organisation: anOrganisation() };

const gradesOf = (value: string, kind: string) =>
  findTerms({ origin: "body", value }, context)
    .filter((finding) => finding.kind === kind)
    .map(({ certainty }) => certainty);

const stops = (value: string, kind = "health") => gradesOf(value, kind).some((certainty) => certainty !== "possible");

describe("health of somebody who can be known", () => {
  test.each([
    ["a full name and a diagnosis", "Signe Holm har skizofreni."],
    ["a first name and a medicine", "Rikke er på penicillin, og hun kommer ikke i denne uge."],
    ["a hidden number and a benefit", "Borgeren 140762-xxxx får førtidspension."],
    [
      "symptoms without a diagnosis (log row 6)",
      "Hanne Berg har slidgigt, synsbesvær, nedsat energi og manglende koncentration.",
    ],
    ["a name the list does not know", "Vores borger Eskild Harpøth, 86 år, har KOL. Han bruger ilt."],
    ["a law section beside its law", "Bevilling efter servicelovens § 112 til Signe Holm. Hun er blevet visiteret."],
  ])("%s", (_, text) => {
    expect(stops(text)).toBe(true);
  });
});

describe("health without anybody", () => {
  test.each([
    ["a course", "Kom til kursus om skizofreni og angst. Tilmelding senest fredag."],
    ["a job advert", "Stillingsopslag: sygeplejerske med erfaring i demens og KOL søges."],
    ["statistics", "Antal borgere med diabetes steg med 4 procent."],
    ["a general question", "Er man særligt udsat, hvis man har kræft?"],
    ["an idiom", "Det er en kræftig forbedring, og vi kan godt lide den."],
  ])("%s", (_, text) => {
    expect(stops(text)).toBe(false);
  });

  test("the sender's own name is not the citizen's", () => {
    expect(stops("Vi mangler en blanket om førtidspension.\n\nMed venlig hilsen\nSigne Holm\nJobcentret")).toBe(false);
  });

  test("health words alone are kept as possible, for the mail as a whole", () => {
    expect(gradesOf("Vedlagt er notat om skizofreni.", "health")).toEqual(["possible"]);
  });
});
