import { decodeCodePage } from "../charset/decode-single-byte.ts";
import type { ExtractionContext } from "../context.ts";

/** What a group inherits and may change for itself. */
export interface Group {
  readonly isUnseen: boolean;
  /** Characters that stand behind a `\u` for programs that cannot read it. */
  readonly fallback: number;
  readonly page: number;
  readonly kind: "text" | "fonts" | "object" | "html" | "only-rtf";
  readonly endsLine: boolean;
}

/** Where the reading of an RTF stands. */
export interface RtfState {
  readonly job: ExtractionContext;
  group: Group;
  readonly outer: Group[];
  /** Code pages of fonts that have one of their own. */
  readonly fonts: Map<number, number>;
  font: number;
  /** The code page of the whole document. */
  base: number;
  isHtml: boolean;
  /** Whether `\*` has just gone by: a group that programs may leave out. */
  isMarked: boolean;
  /** Characters still to be left out behind a `\u`. */
  skip: number;
  raw: number[];
  text: string;
  readonly html: string[];
  /** The hexadecimal digits of the object at hand. */
  readonly object: string[];
}

const FLUSH = 4_096;

export function createRtfState(job: ExtractionContext): RtfState {
  return {
    job,
    group: { isUnseen: false, fallback: 1, page: 1252, kind: "text", endsLine: false },
    outer: [],
    fonts: new Map(),
    font: 0,
    base: 1252,
    isHtml: false,
    isMarked: false,
    skip: 0,
    raw: [],
    text: "",
    html: [],
    object: [],
  };
}

/** Of HTML in RTF, what stands for readers of RTF alone is left out ([MS-OXRTFEX] 2.1.3.1.1). */
export function isSeen({ group: { isUnseen, kind }, isHtml }: RtfState): boolean {
  return !isUnseen && kind !== "fonts" && kind !== "object" && !(isHtml && kind === "only-rtf");
}

/** Bytes are text in the code page that holds where they stand. */
export function decodeRaw(state: RtfState): void {
  if (state.raw.length === 0) return;
  state.text += decodeCodePage(Uint8Array.from(state.raw), state.group.page);
  state.raw = [];
}

export function flush(state: RtfState): void {
  decodeRaw(state);
  if (state.isHtml) state.html.push(state.text);
  else if (state.text !== "") state.job.write(state.text);
  state.text = "";
}

export function put(state: RtfState, shown: string): void {
  decodeRaw(state);
  if (isSeen(state)) state.text += shown;
  if (state.text.length > FLUSH) flush(state);
}

export function putByte(state: RtfState, byte: number): void {
  if (state.skip > 0) state.skip--;
  else if (state.group.kind === "object") state.object.push(String.fromCharCode(byte));
  else if (isSeen(state)) state.raw.push(byte);
  if (state.raw.length > FLUSH) flush(state);
}

export function change(state: RtfState, part: Partial<Group>): void {
  decodeRaw(state);
  state.group = { ...state.group, ...part };
}
