import { RegisterError } from "./register-error.ts";

/** What comes after walks a value by calling itself; nothing that we take is deeper than a few levels. */
const MAX_DEPTH = 32;

/**
 * A body as JSON.
 * @throws RegisterError invalid
 */
export function parseBody(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (depthOf(text) > MAX_DEPTH) throw new RangeError("too deep");
    return JSON.parse(text, refuseUnstorable) as unknown;
  } catch (cause) {
    throw new RegisterError("invalid", [{ path: "", expected: "JSON in UTF-8", found: "something else" }], cause);
  }
}

/** No text of PostgreSQL's holds NUL or half of a surrogate pair, and it repeats in its log what it cannot hold. */
function refuseUnstorable(key: string, value: unknown): unknown {
  const isUnstorable = (text: string): boolean => /[\0\p{Surrogate}]/u.test(text);
  if (isUnstorable(key) || (typeof value === "string" && isUnstorable(value))) throw new RangeError("no character");
  return value;
}

/** How many brackets are open at once, outside of texts. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isText) {
      if (letter === "\\") at++;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === "[" || letter === "{") deepest = Math.max(deepest, ++depth);
    else if (letter === "]" || letter === "}") depth--;
  }
  return deepest;
}
