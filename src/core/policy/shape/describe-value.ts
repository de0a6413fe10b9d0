const MAX_SHOWN_LENGTH = 40;

/** A JSON value in few words, for the "found" of a problem. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  if (text.indexOf("PRIVATE KEY") >= 0) return "a private key";
  if (hasPassword(text)) return "an address with a password";
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}

/** `"warn", "justify" or "block"`. */
export function describeWords(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const last = quoted[quoted.length - 1] ?? "nothing";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}

/** `scheme://user:password@host`. */
function hasPassword(text: string): boolean {
  const start = text.indexOf("://");
  const colon = text.indexOf(":", start + 3);
  return start >= 0 && colon >= 0 && text.indexOf("@", colon) >= 0;
}
