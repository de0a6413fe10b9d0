import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { maskInHtml, maskInText } from "../../../src/taskpane/fix/mask-in-html.ts";
import { takeCprOut } from "../../../src/taskpane/fix/take-cpr-out.ts";
import { withTag, withoutTag } from "../../../src/taskpane/fix/subject-tag.ts";
import { anOrganisation } from "../../support/an-organisation.ts";

const context = { today: "2026-11-24", organisation: anOrganisation() };

describe("a CPR number in the body", () => {
  test.each([
    ["with a hyphen", "<p>Nr. 020160-9996.</p>", "<p>Nr. 020160-xxxx.</p>"],
    ["with a space", "<p>CPR 020160 9996</p>", "<p>CPR 020160 xxxx</p>"],
    ["without anything between", "<p>CPR-nummer: 0201609996</p>", "<p>CPR-nummer: 020160-xxxx</p>"],
    ["half in bold", "<p>CPR 0201<b>60-99</b>96</p>", "<p>CPR 0201<b>60-xx</b>xx</p>"],
    ["with a hyphen that is an entity", "<p>CPR 020160&#45;9996</p>", "<p>CPR 020160&#45;xxxx</p>"],
    ["with digits that are entities", "CPR 020160-999&#54;", "CPR 020160-xxxx"],
    ["twice", "020160-9996<br>020160-9996", "020160-xxxx<br>020160-xxxx"],
    [
      "beside a telephone number",
      "<p>Tlf. 39 57 50 00</p><p>020160-9996</p>",
      "<p>Tlf. 39 57 50 00</p><p>020160-xxxx</p>",
    ],
  ])("%s", (_what, html, masked) => {
    expect(maskInHtml(html, context)).toBe(masked);
  });

  test.each([
    ["an attribute", '<img alt="020160-9996" src="cid:1">Hej'],
    ["a style sheet", "<style>/* 020160-9996 */</style>Hej"],
    ["a comment", "<!-- 020160-9996 -->Hej"],
    ["another number", "<p>Faktura 4711-2026</p>"],
    ["a tag without an end", "Hej <a href='020160-9996"],
  ])("is left alone in %s", (_what, html) => {
    expect(maskInHtml(html, context)).toBe(html);
  });

  test("nothing but its last four digits is changed, whatever stands around it", () => {
    const around = fc.stringMatching(/^[a-zæøå <>&;/"=]{0,40}$/);
    fc.assert(
      fc.property(around, around, (before, after) => {
        const html = `${before}<p>CPR 020160-9996</p>${after}`;
        const masked = maskInHtml(html, context);
        expect([html, html.replace("9996", "xxxx")]).toContain(masked);
      }),
    );
  });
});

test("plain text is masked like HTML, with its signs left as they are", () => {
  expect(maskInText("a < b & c: 020160-9996", context)).toBe("a < b & c: 020160-xxxx");
});

describe("a CPR number in the subject", () => {
  test.each([
    ["Vedr. 020160-9996", "Vedr.", ["020160-9996"]],
    ["Ansøgning, CPR-nr. 020160-9996, ledsagerkort", "Ansøgning, ledsagerkort", ["020160-9996"]],
    ["SV: Din sag (CPR 020160-9996)", "SV: Din sag", ["020160-9996"]],
    ["020160-9996", "", ["020160-9996"]],
    ["Møde den 3. maj", "Møde den 3. maj", []],
  ])("%s becomes %s", (subject, left, numbers) => {
    expect(takeCprOut(subject, context)).toEqual({ left, numbers });
  });
});

describe("a gateway's tag", () => {
  test.each([
    ["Din sag", "[sikker]", "[sikker] Din sag"],
    ["SV: Din sag", "[sikker]", "[sikker] SV: Din sag"],
    ["", "[sikker]", "[sikker]"],
  ])("is put before %s", (subject, tag, tagged) => {
    expect(withTag(subject, tag)).toBe(tagged);
  });

  test.each([
    ["[unsecure] Din sag", "Din sag"],
    ["SV: [UNSECURE] Din sag [unsecure]", "SV: Din sag"],
    ["Din sag", "Din sag"],
  ])("is taken out of %s", (subject, left) => {
    expect(withoutTag(subject, "[unsecure]")).toBe(left);
  });
});
