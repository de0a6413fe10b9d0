import type { ExtractionContext } from "../../context.ts";
import { decodeStream } from "../filters/decode-stream.ts";
import { contentLexer, type Lexer } from "../syntax/lexer.ts";
import { isStream, type PdfObject } from "../syntax/pdf-object.ts";
import { readObject } from "../syntax/read-object.ts";

/** The objects of an object stream, read one by one when they are asked for. */
export interface Container {
  /** Where each object begins, by its number. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly read: (num: number) => PdfObject | undefined;
}

/** Reads the list at the head of an object stream; anything else holds nothing. */
export function readContainer(
  object: PdfObject,
  resolve: (object: PdfObject | undefined) => PdfObject,
  job: ExtractionContext,
): Container {
  const offsets = new Map<number, number>();
  if (!isStream(object)) return { offsets, read: () => undefined };
  const bytes = decodeStream(object, resolve, job);
  const first = resolve(object.dict.get("First"));
  const start = typeof first === "number" ? first : 0;
  const head = contentLexer(bytes.subarray(0, start), job.tick);
  for (;;) {
    const num = readObject(head);
    const offset = readObject(head);
    if (typeof num !== "number" || typeof offset !== "number") break;
    job.tick();
    offsets.set(num, start + offset);
  }
  const read = (num: number): PdfObject | undefined => {
    const at = offsets.get(num);
    if (at === undefined) return undefined;
    const lexer: Lexer = { bytes, at, refs: true, unlock: undefined, tick: job.tick };
    return readObject(lexer) ?? null;
  };
  return { offsets, read };
}
