import { readSections, type FormatSection } from "./format-section.ts";
import { showMoment } from "./show-moment.ts";

/** A cell's number, as it stands in the file, as the cell shows it. */
export type ShowNumber = (raw: string) => string;

/** Digits that a spreadsheet knows of a number; the rest is how the computer writes it. */
const KNOWN_DIGITS = 15;

/**
 * How a number format shows numbers: zeros and dashes of `000000-0000`, thousands and decimals, currency, percent, dates as
 * dd-mm-yyyy (`daysAhead` for workbooks that count from 1904), ten digits in full. What is no number stays as it is.
 */
export function readNumberFormat(code: string, daysAhead = 0): ShowNumber {
  if (code === "" || code === "@" || /general/i.test(code)) return showGeneral;
  const sections = readSections(code);
  return (raw) => {
    const value = Number(raw);
    if (!isFinite(value) || raw.trim() === "") return raw;
    const ofNegatives = value < 0 ? sections[1] : undefined;
    const section = ofNegatives ?? (value === 0 ? sections[2] : undefined) ?? sections[0];
    if (section === undefined) return raw;
    if (section.dateLetters !== "" && section.places.replace(/[.,]/g, "") === "")
      return showMoment(value + daysAhead, section.dateLetters);
    return showIn(section, ofNegatives === undefined ? value : -value);
  };
}

function showGeneral(raw: string): string {
  const value = Number(raw);
  if (!isFinite(value) || raw.trim() === "") return raw;
  if (Math.floor(value) === value && Math.abs(value) < 1e15) return value.toFixed(0);
  return raw.length > KNOWN_DIGITS ? `${Number(value.toPrecision(KNOWN_DIGITS))}` : raw;
}

function showIn({ before, after, places, percents }: FormatSection, value: number): string {
  // A section of words alone, such as "–" for zero.
  if (places === "") return before;
  const sign = value < 0 ? "-" : "";
  return `${before}${sign}${fill(places, Math.abs(value) * 100 ** percents)}${after}`;
}

function fill(places: string, value: number): string {
  if (/^[0#\-\s/]+$/.test(places) && places.indexOf("00") >= 0) return fillZeros(value, places);
  if (/e/i.test(places) || value >= 1e15) return value.toExponential(decimalsIn(places)).toUpperCase();
  const [whole = "", fraction = ""] = scaled(places, value).toFixed(decimalsIn(places)).split(".");
  const isGrouped = /[0#?],[0#?]/.test(places);
  return `${isGrouped ? grouped(whole) : whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function decimalsIn(places: string): number {
  const point = places.indexOf(".");
  const [decimals = ""] = point < 0 ? [] : (/^[0#?]{0,15}/.exec(places.slice(point + 1)) ?? []);
  return decimals.length;
}

/** A comma behind the last place of the whole number shows thousands, two show millions. */
function scaled(places: string, value: number): number {
  const whole = places.split(".")[0] ?? "";
  let commas = 0;
  while (whole.charAt(whole.length - 1 - commas) === ",") commas++;
  return value / 1_000 ** commas;
}

function grouped(digits: string): string {
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts.join(",");
}

/** The digits fill the places of the format from the right: the format of a number that is a name. */
function fillZeros(value: number, places: string): string {
  const digits = Math.round(value).toFixed(0);
  let left = digits.length;
  let shown = "";
  for (let at = places.length - 1; at >= 0; at--) {
    const sign = places.charAt(at);
    if (sign !== "0" && sign !== "#") shown = sign + shown;
    else if (left > 0) shown = digits.charAt(--left) + shown;
    else if (sign === "0") shown = `0${shown}`;
  }
  return digits.slice(0, left) + shown;
}
