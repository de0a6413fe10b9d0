/** XML and paper have no place for control characters; a visible mark stands for each, line breaks and tabs stay. */
export function printable(text: string): string {
  // The pattern names the characters that XML 1.0 does not allow.
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
