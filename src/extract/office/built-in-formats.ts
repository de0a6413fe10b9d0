/** Formats that every workbook knows by number (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "#,##0",
  6: "#,##0",
  7: "#,##0.00",
  8: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "dd-mm-yyyy",
  15: "dd-mm-yyyy",
  16: "dd-mm-yyyy",
  17: "dd-mm-yyyy",
  18: "hh:mm",
  19: "hh:mm:ss",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd-mm-yyyy hh:mm",
  37: "#,##0;(#,##0)",
  38: "#,##0;(#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;(#,##0.00)",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
  45: "hh:mm:ss",
  46: "hh:mm:ss",
  47: "hh:mm:ss",
  48: "##0.0E+0",
};

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "";
}
