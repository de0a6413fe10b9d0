/** The subject with a gateway's tag in front; it stands before "SV:", where it cannot have been inherited (peers.md 4.3). */
export function withTag(subject: string, tag: string): string {
  return `${tag} ${subject.trim()}`.trim();
}

/** The subject without a tag, wherever it stands and however it is written. */
export function withoutTag(subject: string, tag: string): string {
  const lower = subject.toLowerCase();
  let left = "";
  let from = 0;
  for (let at = lower.indexOf(tag.toLowerCase()); at >= 0; at = lower.indexOf(tag.toLowerCase(), from)) {
    left += subject.slice(from, at);
    from = at + tag.length;
  }
  return (left + subject.slice(from)).replace(/ {2,}/g, " ").trim();
}
