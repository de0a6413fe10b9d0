import { describe, expect, test } from "@jest/globals";
import { findTerms } from "#core/detect/terms/find-terms.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const context = { today: "2026-11-24", organisation: anOrganisation() };

const stops = (value: string, kind: string) =>
  findTerms({ origin: "body", value }, context).some(
    (finding) => finding.kind === kind && finding.certainty !== "possible",
  );

describe("other special categories and confidential matters", () => {
  test.each([
    ["union", "Gertrud Holm er medlem af fagforeningen.", "Fagforeningerne forhandler om en ny overenskomst."],
    ["religion", "Parisa Holm er praktiserende muslim.", "Der holdes gudstjeneste i alle trossamfund."],
    [
      "sexuality",
      "Emil Holm er homoseksuel og ønsker ikke, at forældrene ved det.",
      "Homoseksuelle fik ret til vielse.",
    ],
    ["criminal", "Ronni Holm er idømt betinget fængsel.", "Straffeattester indhentes ved alle ansættelser."],
    ["politics", "Vagn Holm er medlem af Enhedslisten.", "Enhedslisten stillede et forslag."],
    ["ethnicity", "Familien til Leyla Holm er romaer.", "Etnisk mangfoldighed er et mål."],
    ["economy", "Signe Holm har gældsposter og restance på 20.000 kr.", "Gældsrådgivning tilbydes hver tirsdag."],
    ["address", "Helle Holm har beskyttet adresse.", "Sådan søger du om adressebeskyttelse."],
    ["child", "Underretning vedrørende Casper Holm.", "Underretninger behandles inden for 24 timer."],
    ["employment", "Tjenstlig samtale med Preben Holm.", "Regler for tjenstlige samtaler."],
    ["social", "Johnny Holm er hjemløs og bor på forsorgshjem.", "Flere forsorgshjem får plads."],
  ])("%s: “%s” and not “%s”", (kind, about, general) => {
    expect(stops(about, kind)).toBe(true);
    expect(stops(general, kind)).toBe(false);
  });
});

describe("a CV (log row 1)", () => {
  const cv =
    "CURRICULUM VITAE\n\nUlla Holm\n\nErhvervserfaring\n2010-2018 Pædagogmedhjælper\n\nUddannelse\n2009 HF\n\nSprog\nDansk\n";

  test("by its headings", () => {
    expect(stops(cv, "cv")).toBe(true);
  });

  test("by its file name", () => {
    const found = findTerms({ origin: ["CV_Ulla.docx"], value: "CV_Ulla.docx", inName: true }, context);
    expect(found.filter(({ kind, certainty }) => kind === "cv" && certainty !== "possible")).toHaveLength(1);
  });

  test("not by a mention", () => {
    expect(stops("Husk at opdatere dit CV på Jobnet.", "cv")).toBe(false);
  });
});
