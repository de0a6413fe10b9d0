import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { scanCandidates } from "#core/detect/cpr/scan-candidates.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const context = { today: "2026-11-24", organisation: anOrganisation() };
const sure = (value: string) =>
  findCpr({ origin: "body", value }, context)
    .filter(({ certainty }) => certainty !== "possible")
    .map(({ start, end }) => value.slice(start, end));
const digitsIn = (value: string) => scanCandidates(value, 0, 100).candidates.map(({ digits }) => digits);

describe("a birth date and the last four digits, in words", () => {
  test.each<[string, string, string]>([
    ["født 23. august 1991, sidste fire 9964", "23. august 1991, sidste fire 9964", "2308919964"],
    [
      "Bo er født 23. august 91 og de sidste fire cifre er 9964.",
      "23. august 91 og de sidste fire cifre er 9964",
      "2308919964",
    ],
    ["f. 9. oktober 1967, sidste fire cifre 9925)", "9. oktober 1967, sidste fire cifre 9925", "0910679925"],
    ["f. 19/1 1989 (sidste fire: 9974)", "19/1 1989 (sidste fire: 9974", "1901899974"],
    ["født 24/7-71, sidste fire 9916", "24/7-71, sidste fire 9916", "2407719916"],
    ["født 29. 08. 1962, sidste fire 9 9 2 5", "29. 08. 1962, sidste fire 9 9 2 5", "2908629925"],
    ["født 160892, de sidste cifre 9963", "160892, de sidste cifre 9963", "1608929963"],
    ["født 1991-08-23, løbenr. 9964", "1991-08-23, løbenr. 9964", "2308919964"],
    ["Bo, 26-05-79 løbenummer 9983", "26-05-79 løbenummer 9983", "2605799983"],
    ["cpr nittende i tredje 1966, løbenummer 9940", "nittende i tredje 1966, løbenummer 9940", "1903669940"],
    [
      "født den fjortende marts niogfyrre, og de sidste fire er 9987",
      "fjortende marts niogfyrre, og de sidste fire er 9987",
      "1403499987",
    ],
    ["født den 4. juni 1984. Slutter på 9951", "4. juni 1984. Slutter på 9951", "0406849951"],
    [
      "The deceased, born 5 November 1944, last four digits 9906",
      "5 November 1944, last four digits 9906",
      "0511449906",
    ],
    ["born November 5th, 1944, last 4: 9906", "November 5th, 1944, last 4: 9906", "0511449906"],
    ["born on the 23rd of August 1991, ending in 9964", "23rd of August 1991, ending in 9964", "2308919964"],
    ["Agnes Ravnkilde født 22. februar 2021 - 9934", "22. februar 2021 - 9934", "2202219934"],
    ["Kaj Ove, født 4/2 58 – 9913", "4/2 58 – 9913", "0402589913"],
    ["født 7/11-59 nr. 9930", "7/11-59 nr. 9930", "0711599930"],
  ])("%s", (text, written, digits) => {
    expect(sure(text)).toEqual([written]);
    expect(digitsIn(text)).toContain(digits);
  });

  test.each([
    "Mødet 22. februar 2021 - 1430",
    "Næste møde er den 23. august 2026 kl. 1015",
    "født 23. august 1991 i 2730 Herlev",
    "Skolen lukkede 23. august 1991, sidste elev gik ud i 1992",
    "Regning af 23. august 2025, nr. 9964",
    "Gør som sidst: de sidste fire cifre er 9964",
    "født 23. august 1991, sidste fire 99641",
    "født 43. august 1991, sidste fire 9964",
    "født 23. august 1991, sidste fire 5964",
    "Kortet udløber 23/8 2027, sidste fire 99 kr.",
  ])("not in: %s", (text) => {
    expect(sure(text)).toEqual([]);
  });
});

describe("letters for digits", () => {
  test.each<[string, string]>([
    ["Cpr: 2O O3 13-9975", "2003139975"],
    ["Hendes cpr er O8 O6 73 9979", "0806739979"],
    ["CPR 3O.O1.12-3970", "3001123970"],
    ["CPR-nr:  O7O4 5l - 9931", "0704519931"],
    ["Pers.nr.: l5O744-99Z8", "1507449928"],
    ["Personnr. l | 1 | O | 9 | l | 5 | - | 3 | 9 | 3 | 8", "1109153938"],
    ["cpr 0102B3-9999", "0102839999"],
    ["cpr 2S0391-I999", "2503911999"],
  ])("%s", (text, digits) => {
    expect(digitsIn(text)).toEqual([digits]);
    expect(sure(text)).toHaveLength(1);
  });

  test.each([
    "Model O1O2O3-9999",
    "CPR er slået op, 10 lister i 2010",
    "cpr-oplysninger fra 12 skoler",
    "CPR ISOLI-BOSS",
    "cpr 010203-99991O",
    "S10203-9999",
  ])("not in: %s", (text) => {
    expect(sure(text)).toEqual([]);
  });
});

describe("digits in other groups", () => {
  test.each<[string, string]>([
    ["in pairs under a name for it", "cpr 30 11 67 99 85"],
    ["in pairs, control digit right", "Prøv 30 11 67 99 85."],
    ["in pairs with dots", "cpr 30.11.67.99.85"],
    ["day and month together", "cpr 1503-71-9963"],
    ["a gap before the last two", "cpr 090989 99 58"],
    ["broken after the day", "cpr. 27\n0491-9983"],
    ["broken in the date", "cpr 0502\n51-9922"],
    ["behind a name", "Ronni Vang (0909 89 9958) kan begynde"],
  ])("%s", (_, text) => {
    expect(sure(text)).toHaveLength(1);
  });

  test.each([
    ["a telephone number", "Ring på 30 11 67 99"],
    ["a telephone number with its country", "Ring på +45 30 11 67 99"],
    ["the same without a sign", "Ring på 45 30 11 67 99"],
    ["a row of a table", "30\t11\t67\t99\t85"],
    ["six pairs", "cpr 30 11 67 99 85 12"],
    ["pairs that are no date", "40 13 67 99 85"],
    ["weeks", "uge 01 02 03 04 05"],
    ["a card", "5412 0102 0399 9912"],
    ["years", "2024 12 1234"],
  ])("not %s", (_, text) => {
    expect(sure(text)).toEqual([]);
  });
});

describe("in names, fields, paths and links", () => {
  test.each([
    ["a file name", "Notat_0506889987_endelig.pdf"],
    ["a file name with more numbers", "cpr/2024-11-0506889987.pdf"],
    ["an element", "<PersonCivilRegistrationIdentifier>0102039999</PersonCivilRegistrationIdentifier>"],
    ["an element on lines of its own", "<cpr>\n  0102039999\n</cpr>"],
    ["an attribute", '<borger cpr="0102039999"/>'],
    ["a health message", '<id extension="0102039999" root="1.2.208.176.1.2"/>'],
    ["a health resource", '{"system": "urn:oid:1.2.208.176.1.2", "value": "0102039999"}'],
    ["a JSON field", '{"cprNumber":"0102039999"}'],
    ["a JSON number without its zero", '{"cpr": 102039999, "navn": "Bo"}'],
    ["an element without its zero", "<cpr>102039999</cpr>"],
    ["a log", 'level=info cpr=0102039999 msg="ok"'],
    ["a path", "\\\\fil04\\borger\\0102039999\\afgørelse.docx"],
    ["a path below a year", "https://sag.gladsaxe.dk/borger/2024/cpr/0102039999"],
    ["a link's path", "https://fagsystem.gladsaxe.dk/borger/0102039999/dagbog"],
    ["a link's query", "https://sdp.intern/sag/hent?pnr=0102039999&skabelon=3"],
    ["an escaped sign", "https://sdp.intern/hent?cpr=010203%2D9999"],
    ["an escaped blank", "mailto:x@y.dk?subject=Vedr.%20cpr%200102039999"],
    ["an escaped field", "modtager=cpr%3A0102039999"],
    ["a link of a ticket system with a field for it", "https://helpdesk.gladsaxe.dk/ticket?cpr=0102039999"],
    ["an entity for the hyphen", "Barn: Elna (010203&#45;9999)"],
    ["rows of commas with figures beside", "navn,pct,cpr,dage\nBo,34,0102039999,12\nIda,19,0203049991,4"],
  ])("%s", (_, text) => {
    expect(sure(text)).not.toEqual([]);
  });

  test.each([
    ["a wiki's page", "https://wiki.gladsaxe.dk/pages/viewpage.action?pageId=0506889987"],
    ["a wiki's path", "https://gladsaxe.atlassian.net/wiki/spaces/IT/pages/0506889987/Drift"],
    ["a meeting", "https://us02web.zoom.us/j/0506889987?pwd=x"],
    ["a meeting in Teams", "https://teams.microsoft.com/l/meetup-join/0506889987"],
    ["a ticket", "https://servicedesk.gladsaxe.dk/ticket/0506889987"],
    ["an incident", "https://gladsaxe.service-now.com/incident.do?number=0506889987"],
    ["news", "https://www.dr.dk/nyheder/0506889987"],
    ["another field", '{"orderId": "0506889987"}'],
    ["an amount with decimals", "I alt 0506889987,12"],
  ])("not %s", (_, text) => {
    expect(sure(text)).toEqual([]);
  });
});

describe("at the beginning of a subject", () => {
  const inSubject = (value: string) =>
    findCpr({ origin: "subject", value }, context).filter(({ certainty }) => certainty !== "possible");
  test.each([
    "010203-9999 - afgørelse",
    "0506889987 afgørelse",
    "SV: 010203-9999",
    "010203 9999 Ib Thorup",
    "30 11 67 99 85 ringede",
  ])("%s", (subject) => {
    expect(inSubject(subject)).toHaveLength(1);
  });
  test.each(["Sagsnr. 010203-9999", "Faktura 0506889987", "0506889987123 er sendt"])("not %s", (subject) => {
    expect(inSubject(subject)).toEqual([]);
  });
});

describe("a zero that was lost in a list whose other rows are whole", () => {
  test("behind names", () => {
    expect(sure("Ellie Munksø – 504239969\nBertram Ladekarl – 2812229942\nNoor Siddiqui – 903239921")).toHaveLength(3);
  });
  test.each([
    ["of other numbers", "Ellie Munksø – 504239969\nBertram Ladekarl – 4812229940"],
    ["of short ones alone", "Ellie Munksø – 504239969\nNoor Siddiqui – 903239921"],
    ["of orders", "Ordrenr. 504239969\nOrdrenr. 2812229942"],
  ])("not in a list %s", (_, text) => {
    expect(sure(text)).toEqual([]);
  });
});

test("any signs around any spelling neither hang nor throw, and spans stay inside the text", () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(
        "født ",
        "23. august 1991",
        ", sidste fire ",
        "9964",
        "30 11 67 ",
        "99 85",
        "O1",
        "l | 2 | ",
        "%20",
        "&#45;",
        "\n",
        "cpr=",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(parts, (pieces) => {
      const text = pieces.join("");
      for (const { start, end, digits } of scanCandidates(text, 0, 1000).candidates) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(digits).toMatch(/^\d{10}$/);
      }
    }),
  );
});
