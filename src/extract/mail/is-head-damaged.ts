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
const HALF_WORD = /=\?[\w-]+\?|\?[bq]\?|\?=(?:[\s"]|$)/i;

export const hasHalfWord = (decoded: string): boolean => HALF_WORD.test(decoded);

/** Whether something in the head of a part is wrong that lets the part be taken for another one. */
export function isHeadDamaged(headers: Headers): boolean {
  let isDamaged = false;
  headers.forEach((_, name) => {
    if (/[^!-~]/.test(name) || isNearly(name, STEERING)) isDamaged = true;
  });
  const type = headers.get(TYPE);
  return (
    isDamaged ||
    (type !== undefined && isTypeDamaged(type.toLowerCase())) ||
    isValueDamaged(headers.get(DISPOSITION), /^[\w-]+$/)
  );
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
