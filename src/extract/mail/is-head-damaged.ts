import { isNearly } from "../is-nearly.ts";
import { parameter, splitParameters, type Headers } from "./headers.ts";

/** The lines that say how a part is to be read. */
const STEERING = [
  "content-type",
  "content-disposition",
  "content-transfer-encoding",
  "content-description",
  "content-location",
];
const [TYPE = "", DISPOSITION = ""] = STEERING;
const PARAMETERS = ["boundary", "charset", "filename", "name"];
const TYPES = ["text/html", "text/plain", "message/rfc822"];
/** What is left of a coded word (RFC 2047) that could not be read as one. */
const HALF_WORD = /=\?[\w-]{1,40}\?|\?[bq]\?|\?=(?:[\s"]|$)/i;

export const hasHalfWord = (decoded: string): boolean => HALF_WORD.test(decoded);

/** Whether something in the head of a part is wrong that lets the part be taken for another one. */
export function isHeadDamaged(headers: Headers): boolean {
  const names: string[] = [];
  headers.forEach((_, name) => names.push(name));
  const type = headers.get(TYPE);
  return (
    names.some((name) => !isPrinted(name) || isNearly(name, STEERING)) ||
    (type !== undefined && isTypeDamaged(type.toLowerCase())) ||
    isValueDamaged(headers.get(DISPOSITION), /^[\w-]+$/)
  );
}

/** Of signs that ASCII shows, which is what names are made of (RFC 5322, 3.6.8). */
function isPrinted(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const sign = name.charCodeAt(at);
    if (sign < 0x21 || sign > 0x7e) return false;
  }
  return true;
}

function isTypeDamaged(type: string): boolean {
  const isMultipart = type.startsWith("multipart/");
  const [first = ""] = type.split(";");
  return (
    isValueDamaged(type, /^[\w.+-]+\/[\w.+-]+$/) ||
    isNearly(first.trim(), TYPES) ||
    (isMultipart && parameter(type, "boundary") === "")
  );
}

/** A word, and behind semicolons names with values (RFC 2045, 5.1). */
function isValueDamaged(value: string | undefined, word: RegExp): boolean {
  if (value === undefined) return false;
  const [first = "", ...rest] = splitParameters(value.toLowerCase());
  return !word.test(first.trim()) || rest.some(isParameterDamaged);
}

function isParameterDamaged(part: string): boolean {
  const equals = part.indexOf("=");
  const name = part.slice(0, equals).trim();
  const [bare = ""] = name.split("*");
  const value = part.slice(equals + 1).trim();
  const isNamed = equals >= 0 && /^[a-z][\w.*-]*$/.test(name) && !isNearly(bare, PARAMETERS);
  return part.trim() !== "" && (!isNamed || (value.startsWith('"') && !/^"(?:[^"\\]|\\.)*"?$/.test(value)));
}
