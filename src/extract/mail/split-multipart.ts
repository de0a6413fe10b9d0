/** The parts of a multipart body, and what stands before the first and behind the last of them, which mail programs do not show. */
export interface Multipart {
  readonly parts: readonly string[];
  readonly around: string;
  /** The last boundary says that it is the last. */
  readonly isEnded: boolean;
}

/** In one pass, for a mail may have 200,000 parts. A boundary ends at white space or a closing "--" (RFC 2046, 5.1.1): `b1` does not divide at `--b11`. */
export function splitMultipart(content: string, boundary: string, tick: () => void): Multipart {
  const parts: string[] = [];
  const around: string[] = [];
  const mark = `--${boundary}`;
  let start = 0;
  let isPart = false;
  let isEnded = false;
  const keep = (end: number) => (isPart ? parts : around).push(content.slice(start, Math.max(start, end)));
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + 1)) {
    tick();
    const after = content.slice(at + mark.length, at + mark.length + 2);
    const isBorder = (at === 0 || content.charAt(at - 1) === "\n") && /^(?:--|\s|$)/.test(after);
    if (!isBorder) continue;
    keep(at - 1);
    isPart = after !== "--";
    isEnded = isEnded || !isPart;
    start = lineEnd(content, at + mark.length);
  }
  keep(content.length);
  return { parts, around: around.join("\n"), isEnded };
}

function lineEnd(content: string, at: number): number {
  const end = content.indexOf("\n", at);
  return end < 0 ? content.length : end + 1;
}
