const LONGEST = 40;

/** A JSON value in few words, for the "found" of a problem. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  if (text.indexOf("PRIVATE KEY") >= 0) return "a private key";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `"warn", "justify" or "block"`. */
export function describeWords(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const last = quoted[quoted.length - 1] ?? "nothing";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}
