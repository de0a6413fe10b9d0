import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { maskCpr } from "#core/detect/cpr/mask-cpr.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const context = { today: "2026-11-24", organisation: anOrganisation({ notCpr: ["120375-9996"] }) };
const find = (value: string) =>
  findCpr({ origin: "body", value }, context).map(({ start, end, certainty }) => [value.slice(start, end), certainty]);

describe("a CPR number", () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ["with a label", "CPR-nr.: 010203-9999", "010203-9999", "certain"],
    ["a label glued to it", "cpr0102039999", "0102039999", "certain"],
    ["words between label and number", "CPR-nummer på borgeren er 010203-9999", "010203-9999", "certain"],
    ["a label on the line above", "Personnummer\n0102039999", "0102039999", "certain"],
    ["under a column header", "Navn;CPR-nr;By\nBo;0102039999;Søborg", "0102039999", "certain"],
    ["in a file name", "Notat_cpr_0102039999_endelig.pdf", "0102039999", "certain"],
    ["with a space", "cpr 010203 9999", "010203 9999", "certain"],
    ["with an en dash", "cpr 010203–9999", "010203–9999", "certain"],
    ["with a no-break hyphen", "cpr 010203\u20119999", "010203\u20119999", "certain"],
    ["broken over a quoted line", "cpr 010203-\n> 9999", "010203-\n> 9999", "certain"],
    ["with dots", "cpr 01.02.03-9999", "01.02.03-9999", "certain"],
    ["with the year in full", "cpr 01-02-1950-1111", "01-02-1950-1111", "certain"],
    ["a year in full that the seventh digit denies", "cpr 01-02-1950-5111", undefined, undefined],
    ["digit by digit in boxes", "cpr 0 1 0 2 0 3 9 9 9 9", "0 1 0 2 0 3 9 9 9 9", "certain"],
    ["stored as a number in a sheet, under its name", "Navn\tCPR\nBo\t102039999", "102039999", "likely"],
    ["nine digits in a sheet that nothing names", "Navn\tAntal\nBo\t102039999", undefined, undefined],
    ["nine digits in running text", "cpr 102039999 mangler et ciffer", undefined, undefined],
    ["of the health service", "cpr 280456-0PJ2", "280456-0PJ2", "certain"],
    ["of an official test person", "050490-9995", "050490-9995", "certain"],
    ["that names a case by its citizen", "Sag 010190-9989", "010190-9989", "likely"],
    ["that is a case number by its name", "Sagsnr. 010203-9999", undefined, undefined],
    ["of another system, with a label", "cpr 610203-9999", "610203-9999", "certain"],
    ["of another system, without", "610203-9999", undefined, undefined],
    ["without control digit and label", "010203-9999", "010203-9999", "likely"],
    ["with a label over a list of lines", "CPR\n\n2001719900\n0105429952", "2001719900", "certain"],
    ["a full name in front, without control digit", "Ib Thorup (0101129915) har søgt", "0101129915", "likely"],
    ["a full name behind", '"1006949955","Ib Thorup"', "1006949955", "likely"],
    ["a date of birth's word in front", "født 100384\n9914", "100384\n9914", "likely"],
    ["pnr. in front", "Pnr. 130762.9913", "130762.9913", "likely"],
    ["a case word in front of the name", "Faktura til Ib Thorup 010203-9999", "010203-9999", "likely"],
    ["Ingrid in front, whose name ends as ids do", "gift med Ingrid (010237-9999)", "010237-9999", "likely"],
    ["an initial on the line above", "010203-9999 Isabella S.\n140410-9948 Ayse", "140410-9948", "likely"],
    ["its name behind", "0105429952 er borgerens cpr-nr.", "0105429952", "certain"],
    ["its last four in words", "født 26.01.20, de sidste fire cifre er 9978", undefined, "likely"],
    ["broken after the hyphen", "har 150957-\n9985 til", "150957-\n9985", "certain"],
    ["with a soft hyphen", "har 060167\u00ad9906 til", "060167\u00ad9906", "certain"],
    ["with a thin space", "har 140241\u20099942 til", "140241\u20099942", "likely"],
    ["of an earlier system, beside a name", "Bo Lind - 880920-9930", "880920-9930", "likely"],
    ["a recent date and the end of the year", "260918-3112", "260918-3112", "possible"],
    ["a recent date and a time", "Møde 230122 1730", "230122 1730", "possible"],
    ["a picture's name", "DSC0506889979.tif", undefined, undefined],
    ["a lot", "lot 050476-9989", undefined, undefined],
    ["glued to letters as codes are", "RX0506889979", "0506889979", "possible"],
    ["beside a payment", "betaling for 0506889979", "0506889979", "possible"],
    ["an id in a program's text", '{"orderId": "0102039999"}', undefined, undefined],
    ["CPR as an office", "CPR-kontoret, 010219 1630", undefined, undefined],
    ["a date and a time on the line under a CPR number", "CPR 2001719900\n250320 1400", "250320 1400", undefined],
    ["on a list below a date", "Mødet 010203\n- 9999 kr.", undefined, undefined],
    ["with an invoice word elsewhere", "Faktura betales. Borgeren har cpr 010203-9999", "010203-9999", "certain"],
    ["on the organisation's list of exceptions", "cpr 120375-9996", undefined, undefined],
    ["an invoice number", "Fakturanr. 0102039999", undefined, undefined],
    ["an account", "konto 0102039999", undefined, undefined],
    ["a case number", "Sagsnr. 010203-9999", undefined, undefined],
    ["a production unit", "P-nr. 1002039999", undefined, undefined],
    ["a telephone number", "+45 20 30 40 50", undefined, undefined],
    ["part of a longer number", "010203-99991", undefined, undefined],
    ["inside a card number", "5412 0102 0399 9912", undefined, undefined],
    ["masked", "010203-xxxx", undefined, undefined],
    ["no such date", "cpr 310203-9999", undefined, undefined],
    ["a date in the future", "cpr 010140-5999", undefined, undefined],
  ])("%s", (_, text, written, certainty) => {
    const found = find(text).filter(([cut]) => written === undefined || cut === written);
    expect(found.map(([, level]) => level)).toEqual(certainty === undefined ? [] : [certainty]);
  });

  test("two spellings are one person", () => {
    const [a, b] = findCpr({ origin: "body", value: "cpr 010203-9999 og cpr 0102039999" }, context);
    expect(a?.person).toBe(b?.person);
  });
});

test("a labelled number is found wherever it stands, and the span cuts it", () => {
  const around = fc.string().map((text) => text.replace(/[\d\n]/g, "x"));
  fc.assert(
    fc.property(around, fc.constantFrom("", "-", " ", "–", "\u00a0"), around, (before, sign, after) => {
      const number = `010203${sign}9999`;
      expect(find(`${before} cpr ${number} ${after}`).map(([written]) => written)).toContain(number);
    }),
  );
});

test.each([
  ["010203-9999", "0102••-••••"],
  ["01.02.03-9999", "01.02.••-••••"],
  ["280456-0PJ2", "2804••-••••"],
  ["102039999", "102••••••"],
  ["Ol02O3-9999", "Ol02••-••••"],
  ["26.01.20, de sidste fire er 9978", "26.01.••, •• •••••• •••• •• ••••"],
])("masked, %s has no digit of year or serial left", (written, shown) => {
  expect(maskCpr(written)).toBe(shown);
});

describe("numbers in a row, without a name over them", () => {
  test.each<[string, string, number]>([
    ["pupils on a list", "020304-9990 Laura\n030405-9992 Ida\n040506-9990 Bo", 3],
    ["a sheet of citizens", "0203049990;A\n0304059992;B\n0405069990;C\n0506079990;D", 4],
    ["only two of them", "0203049991 Laura\n0304059993 Ida", 0],
    ["photographs by date and time", "070320-1140\n080320-1215\n090320-0930", 0],
    ["parts of which most have no date", "020304-9990\n333405-9992\n994506-9990", 0],
    ["drawings that follow one another", "051261-9964 Tværprofil\n051261-9965 Tværprofil", 0],
    ["cases that follow one another", "Sagsnumre: 1104998231, 1104998232, 1104998233", 0],
    ["production units", "1002049990\n1003059990\n1004069990\n1005079990", 0],
  ])("%s", (_, text, sure) => {
    expect(find(text).filter(([, certainty]) => certainty !== "possible")).toHaveLength(sure);
  });
});
