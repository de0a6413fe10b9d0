const MILLIS_A_DAY = 86_400_000;
/** Formats that every workbook knows by number (ECMA-376, 18.8.30), as far as they change which digits are seen. */
const BUILT_IN: Readonly<Record<number, string>> = {
  2: "0.00",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  39: "#,##0.00",
  40: "#,##0.00",
};
const DATE_FORMATS = [14, 15, 16, 17, 22];

/**
 * A number in a cell as its format shows it: zeros and dashes of `000000-0000`, dates as dd-mm-yyyy (`daysAhead` for
 * workbooks that count from 1904), ten digits in full.
 */
export function showNumber(raw: string, format: string, daysAhead = 0): string {
  const value = Number(raw);
  if (!isFinite(value) || raw.trim() === "") return raw;
  const pattern = format.split(";")[0] ?? "";
  if (isDate(format)) return showDate(value + daysAhead);
  if (fillsZeros(pattern)) return fillZeros(value, pattern.replace(/[\\"]/g, ""));
  const decimals = decimalsOf(pattern);
  if (decimals !== undefined) return showDecimals(value, pattern, decimals);
  return Math.floor(value) === value && Math.abs(value) < 1e15 ? value.toFixed(0) : raw;
}

/** How many decimals a format shows; none for one that says nothing of them. */
function decimalsOf(pattern: string): number | undefined {
  const [whole = "", ...rest] = pattern.split(".");
  const isPercent = pattern.indexOf("%") >= 0;
  const [decimals = ""] = /^0{0,10}/.exec(rest.join(".")) ?? [];
  return /[0#]$/.test(whole) && (decimals !== "" || isPercent) ? decimals.length : isPercent ? 0 : undefined;
}

function showDecimals(value: number, pattern: string, decimals: number): string {
  const isPercent = pattern.indexOf("%") >= 0;
  if (/[#0?]E/i.test(pattern) || Math.abs(value) >= 1e15) return `${value}`;
  return isPercent ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}

export function builtInFormat(id: number): string {
  if (DATE_FORMATS.indexOf(id) >= 0) return "dd-mm-yyyy";
  return BUILT_IN[id] ?? (id === 0 ? "General" : "");
}

/** Zeros in places, with nothing but dashes, blanks and slashes between: the format of a number that is a name. */
function fillsZeros(pattern: string): boolean {
  return /^[0#\-\s\\"/]+$/.test(pattern) && pattern.indexOf("00") >= 0;
}

/** A format with days or years in it, outside of quotes and brackets. */
function isDate(format: string): boolean {
  const outside = format.split(/["[\]]/).filter((_, index) => index % 2 === 0);
  return /[dy]/i.test(outside.join("")) && !/general/i.test(format);
}

/** Days since 30 December 1899, as spreadsheets count. */
function showDate(serial: number): string {
  if (serial < 1 || serial > 2_958_465) return `${serial}`;
  const date = new Date(Math.round((Math.floor(serial) - 25_569) * MILLIS_A_DAY));
  const two = (n: number) => `0${n}`.slice(-2);
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
}

/** The digits fill the places of the format from the right. */
function fillZeros(value: number, pattern: string): string {
  const digits = Math.abs(Math.round(value)).toFixed(0);
  let left = digits.length;
  let shown = "";
  for (let at = pattern.length - 1; at >= 0; at--) {
    const sign = pattern.charAt(at);
    if (sign !== "0" && sign !== "#") shown = sign + shown;
    else if (left > 0) shown = digits.charAt(--left) + shown;
    else if (sign === "0") shown = `0${shown}`;
  }
  return digits.slice(0, left) + shown;
}
