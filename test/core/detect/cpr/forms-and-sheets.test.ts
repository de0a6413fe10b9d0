import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { detectText } from "#core/detect/detect-text.ts";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const context = { today: "2026-11-24", organisation: anOrganisation() };
const find = (value: string) =>
  findCpr({ origin: "body", value }, context).map(({ start, end, certainty }) => [value.slice(start, end), certainty]);
const sure = (value: string) => find(value).filter(([, certainty]) => certainty !== "possible");

describe("a digit a box", () => {
  test.each<[string, string, string | undefined]>([
    ["blanks between, under a label", "CPR-nr.\n0 1 0 2 0 3 9 9 9 9", "certain"],
    ["tabs between", "CPR\t0\t1\t0\t2\t0\t3\t9\t9\t9\t9", "certain"],
    ["frames between", "CPR: | 0 | 1 | 0 | 2 | 0 | 3 | 9 | 9 | 9 | 9 |", "certain"],
    ["brackets", "CPR: [0][1][0][2][0][3][9][9][9][9]", "certain"],
    ["a line each", "Personnummer\n0\n1\n0\n2\n0\n3\n9\n9\n9\n9", "certain"],
    ["a box for the hyphen", "Personnummer: 0 1 0 2 0 3 - 9 9 9 9", "certain"],
    ["a box for the hyphen, a line each", "Cpr\n0\n1\n0\n2\n0\n3\n-\n9\n9\n9\n9", "certain"],
    ["a name in front", "Ib Thorup 2 7 0 3 9 6 9 9 7 9", "likely"],
    ["a hyphen and no label", "2 7 0 3 9 6 - 9 9 7 9", "likely"],
    ["nothing about it, control digit right", "2 7 0 3 9 6 9 9 7 9", "possible"],
    ["nothing about it, control digit wrong", "2 7 0 3 9 6 9 9 7 8", undefined],
    ["eleven boxes", "CPR 0 1 0 2 0 3 9 9 9 9 1", undefined],
    ["a sudoku", "5 3 4 6 7 8 9 1 2\n6 7 2 1 9 5 3 4 8\n1 9 8 3 4 2 5 6 7", undefined],
    ["results", "Hold\t1\t2\t3\n1\t2\t0\t1\t0\t1\t3\t2\t1\t0\t1", undefined],
    ["ratings", "| 1 | 2 | 1 | 2 | 3 | 3 | 4 | 5 | 4 | 4 |", undefined],
    ["numbers of two digits among them", "0 1 0 2 0 3 99 9 9 9", undefined],
  ])("%s", (_, text, certainty) => {
    expect(find(text).map(([, level]) => level)).toEqual(certainty === undefined ? [] : [certainty]);
  });

  test("no row of single digits without a label or a name is more than possible", () => {
    const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(row, fc.constantFrom(" ", "\t", " | ", "\n", ", "), (digits, sign) => {
        expect(sure(digits.join(sign))).toEqual([]);
      }),
    );
  });
});

describe("a sheet's number that lost its zero", () => {
  test.each<[string, string, number]>([
    ["under a heading", "Navn\tCPR-nr\nBo\t102039999\nIda\t203049991", 2],
    ["under a heading, with thousands signs", "Navn\tCPR-nr\nBo\t102.039.999\nIda\t2.203.049.991", 2],
    ["between semicolons", "Navn;CPR;By\nBo;102039999;Søborg", 1],
    [
      "in a column of dates of birth that nothing names",
      "Bo\t102039999\nIda\t203049991\nEa\t1104059993\nOle\t506079990",
      4,
    ],
    ["one of them among amounts", "Bo\t102039999\nIda\t883049991\nEa\t994059993\nOle\t756079990", 0],
    ["under another heading", "Navn\tOrdrenr\nBo\t102039999\nIda\t203049991\nEa\t304059993\nOle\t506079990", 0],
    ["cases that follow one another", "102039991\n102039992\n102039993\n102039994", 0],
    ["in running text", "i alt 102039999 kr. er betalt", 0],
    ["inside a cell of words", "Bo\tsag 102039999", 0],
  ])("%s", (_, text, many) => {
    expect(sure(text)).toHaveLength(many);
  });
});

describe("letters that a scanner took for digits", () => {
  test.each<[string, string, string | undefined]>([
    ["O for 0", "CPR: O1O2O3-9999", "O1O2O3-9999"],
    ["l for 1", "Personnummer 0l0203-9999", "0l0203-9999"],
    ["I for 1", "cpr-nr. I10203 9999", "I10203 9999"],
    ["S for 5", "CPR 01020S-9999", "01020S-9999"],
    ["B for 8", "CPR 010288-999B", "010288-999B"],
    ["o in the serial", "CPR 010203-o999", "010203-o999"],
    ["solid", "CPR 0l02039999", "0l02039999"],
    ["under a heading", "Navn\tCPR\nBo\tO10203-9999", "O10203-9999"],
    ["without a label", "O1O2O3-9999", undefined],
    ["most of it letters", "CPR OlOZOl-SSlB", undefined],
    ["inside a word", "CPR BOl0203-9999x", undefined],
    ["no such date", "CPR 3l1303-9999", undefined],
    ["an order's", "Ordrenr. O1O2O3-9999", undefined],
  ])("%s", (_, text, written) => {
    expect(find(text)).toEqual(written === undefined ? [] : [[written, "likely"]]);
  });
});

describe("columns", () => {
  test.each<[string, string]>([
    ["commas", "Navn,CPR,By\nBo,2001719900,Søborg"],
    ["blanks that line up", "Navn          CPR-nr       By\nBo Lind       2001719900   Søborg"],
    ["a list of lines under its name", "CPR-numre\n0105429952\n2001719900"],
    ["an enumeration", "CPR-numre: 0105429952, 1104059994 og 2001719900"],
    ["one name for several", "cpr på Ida 0105429952 og på Bo 2001719900"],
  ])("with %s give the number its name", (_, text) => {
    expect(find(text)).toContainEqual(["2001719900", "certain"]);
  });

  test("with commas in sentences do not", () => {
    expect(find("Tak for sidst, send ordren, mandag\nBo, 010203-9999, kommer")).toEqual([["010203-9999", "likely"]]);
  });

  test("of production units with some dates among them are none", () => {
    expect(sure("Skolen\t1003274418\nHallen\t1012049955\nDepotet\t1079553306\nGalaxen\t1021167741")).toEqual([]);
  });
});

describe("a number that the organisation knows not to be one", () => {
  const own = { ...context, organisation: anOrganisation({ notCpr: ["0102039999", "280456-0pj2"] }) };
  test.each<[string, string]>([
    ["as written", "cpr 0102039999"],
    ["with a hyphen", "cpr 010203-9999"],
    ["spelt with dots and the year in full", "cpr 01.02.2003-9999"],
    ["in boxes", "CPR 0 1 0 2 0 3 9 9 9 9"],
    ["without its zero", "Navn\tCPR\nBo\t102039999"],
    ["misread", "CPR O102O3-9999"],
    ["of the health service", "cpr 280456-0PJ2"],
  ])("%s", (_, value) => {
    expect(findCpr({ origin: "body", value }, own)).toEqual([]);
    expect(findCpr({ origin: "body", value }, context)).toHaveLength(1);
  });
});

test("such a number makes no person of a passage about health", () => {
  const value = "Anlæg 010203-9999 blev renset; der var skizofreni i programteksten.";
  const healthWith = (organisation: typeof context.organisation) =>
    detectText({ origin: "body", value }, { ...context, organisation }).filter(
      ({ kind, certainty }) => kind === "health" && certainty !== "possible",
    );
  expect(healthWith(context.organisation)).toHaveLength(1);
  expect(healthWith(anOrganisation({ notCpr: ["010203-9999"] }))).toEqual([]);
});
