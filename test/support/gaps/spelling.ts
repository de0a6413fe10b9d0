/** Shorter runs of the number's digits stand in a file for other reasons. */
const SHORTEST = 3;

/**
 * The bytes that spell a number in a file, in its digits, in UTF-16, in hexadecimal digits or in base64: one of them made another
 * byte makes another number of it, so that the file says something else and nothing is passed over.
 */
export function spellingOf(bytes: Uint8Array, number: string): ReadonlySet<number> {
  const text = Buffer.from(bytes).toString("latin1");
  const spelled = new Set<number>();
  const mark = (from: number, to: number) => {
    for (let at = from; at < to; at++) spelled.add(at);
  };
  for (const [start, end] of runsIn(text, number)) mark(start, end);
  for (const offset of [0, 1]) {
    const halves = Array.from({ length: (text.length - offset) >> 1 }, (_, at) => text.charAt(offset + at * 2)).join(
      "",
    );
    for (const [start, end] of runsIn(halves, number)) mark(offset + start * 2, offset + end * 2);
  }
  for (const { index, 0: digits } of text.matchAll(/[\da-f\s]{6,}/gi))
    for (const [start, end] of runsIn(decode(digits, "hex"), number)) mark(index + start * 2 - 1, index + end * 2 + 3);
  for (const { index, 0: signs } of text.matchAll(/[A-Z\d+/]{12,}/gi))
    for (const [start, end] of runsIn(decode(signs, "base64"), number))
      mark(index + Math.floor((start * 4) / 3), index + Math.ceil((end * 4) / 3));
  return spelled;
}

/** Zeros between letters are those of UTF-16. */
const decode = (text: string, coding: "hex" | "base64"): string => Buffer.from(text, coding).toString("latin1");

function runsIn(text: string, number: string): readonly (readonly [start: number, end: number])[] {
  const wanted = [number, number.replace("-", "")];
  return [...text.matchAll(/\d[\d-]*(?:\0[\d-]+)*/g)].flatMap(({ index, 0: run }) => {
    const bare = run.split("\0").join("");
    const isOwn = bare.length >= SHORTEST && wanted.some((one) => one.includes(bare) || bare.includes(one));
    return isOwn ? [[index, index + run.length] as const] : [];
  });
}
