import type { Field, Fields, Looks, Shape } from "./shape.ts";

/** Short words in which a file's shape is written down, so that it reads like the file. */
export const text = (about: string, looks?: Looks): Shape =>
  looks === undefined ? { kind: "text", about } : { kind: "text", about, looks };
export const word = (about: string, words: readonly string[]): Shape => ({ kind: "word", about, words });
export const flag = (about: string): Shape => ({ kind: "flag", about });
export const number = (about: string, least: number, most?: number): Shape =>
  most === undefined ? { kind: "number", about, least } : { kind: "number", about, least, most };
export const list = (about: string, of: Shape, least = 0): Shape => ({ kind: "list", about, of, least });
export const record = (about: string, fields: Fields): Extract<Shape, { kind: "record" }> => ({
  kind: "record",
  about,
  fields,
});
export const map = (about: string, keys: Looks, of: Shape): Shape => ({ kind: "map", about, keys, of });
/** A secret, or what else must stand in another place. */
export const elsewhere = (about: string, instead: string): Field => ({
  shape: { kind: "elsewhere", about, instead },
  fallback: undefined,
});
export const must = (shape: Shape): Field => ({ shape });
export const may = (shape: Shape, fallback: unknown): Field => ({ shape, fallback });
