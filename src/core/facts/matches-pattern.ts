/** Whether a text is what the pattern says; `*` stands for any run of characters, `#` for one digit. Never a RegExp. */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split("*");
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (parts.length === 1) return text.length === pattern.length && isAt(pattern, text, 0);
  if (text.length < first.length + last.length) return false;
  if (!isAt(first, text, 0) || !isAt(last, text, text.length - last.length)) return false;
  let from = first.length;
  const end = text.length - last.length;
  return parts.slice(1, -1).every((part) => {
    const at = find(part, text, from);
    from = at + part.length;
    return at >= 0 && from <= end;
  });
}

function isAt(part: string, text: string, at: number): boolean {
  for (let index = 0; index < part.length; index++) {
    const wanted = part.charAt(index);
    const found = text.charAt(at + index);
    if (wanted === "#" ? !/\d/.test(found) : wanted !== found) return false;
  }
  return true;
}

function find(part: string, text: string, from: number): number {
  for (let at = from; at + part.length <= text.length; at++) if (isAt(part, text, at)) return at;
  return -1;
}
