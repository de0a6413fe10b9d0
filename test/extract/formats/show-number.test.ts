import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readNumberFormat } from "#extract/office/show-number.ts";

describe("a number in a cell, as the cell shows it", () => {
  test.each<[string, string, string]>([
    ["102039999", "000000-0000", "010203-9999"],
    ["102039999", "000000\\-0000", "010203-9999"],
    ["102039999", "0000000000", "0102039999"],
    ["102039999", "General", "102039999"],
    ["1.02039999E8", "General", "102039999"],
    ["0.30000000000000004", "General", "0.3"],
    ["1234567.5", "#,##0.00", "1,234,567.50"],
    ["1234567", "#,##0", "1,234,567"],
    ["1234567", "0", "1234567"],
    ["1234567", "#,##0,", "1,235"],
    ["0.5", "0%", "50%"],
    ["0.125", "0.0%", "12.5%"],
    ["-1234.5", '#,##0.00;[Red]"minus "#,##0.00', "minus 1,234.50"],
    ["-1234.5", "#,##0.0", "-1,234.5"],
    ["0", '0.00;-0.00;"–"', "–"],
    ["1500", "[$kr.-406] #,##0", "kr. 1,500"],
    ["1500", '#,##0" kr."', "1,500 kr."],
    ["1500", "_-* #,##0_-;-* #,##0_-", "1,500"],
    ["123456", "0.00E+00", "1.23E+5"],
    ["36526", "dd/mm/yyyy", "01-01-2000"],
    ["36526.75", "dd-mm-yyyy hh:mm", "01-01-2000 18:00"],
    ["0.75", "hh:mm:ss", "18:00:00"],
    ["36526", "[$-406]d. mmmm yyyy;@", "01-01-2000"],
    ["ikke et tal", "0.00", "ikke et tal"],
    ["5", '"dag "0', "dag 5"],
    ["7", "@", "7"],
  ])("%s by %s", (raw, code, shown) => {
    expect(readNumberFormat(code)(raw)).toBe(shown);
  });

  test("counted from 1904", () => {
    expect(readNumberFormat("dd-mm-yyyy", 1_462)("35064")).toBe("01-01-2000");
  });

  test("any format and any number show something, and the digits of a number without decimals are all there", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.maxSafeInteger(), (code, value) => {
        expect(typeof readNumberFormat(code)(`${value}`)).toBe("string");
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (value) => {
        expect(readNumberFormat("#,##0")(`${value}`).replaceAll(",", "")).toBe(`${value}`);
        expect(Number(readNumberFormat("000000-0000")(`${value}`).replace("-", ""))).toBe(value);
      }),
    );
  });
});
