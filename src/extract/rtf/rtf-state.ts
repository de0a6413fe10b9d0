import { decodeCodePage } from "../charset/decode-single-byte.ts";
import type { ExtractionContext } from "../context.ts";

/** What a group inherits and may change for itself. */
export interface Group {
  readonly isUnseen: boolean;
  /** Characters that stand behind a `\u` for programs that cannot read it. */
  readonly fallback: number;
  readonly page: number;
  readonly kind: "text" | "fonts" | "object" | "html" | "only-rtf";
  /** Text beside the line: values of shapes, defaults of forms, what is behind a mark that programs may leave out. */
  readonly isAside: boolean;
  /** A tracked change: text that is gone, or that is new. */
  readonly change: "deleted" | "added" | undefined;
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
  aside: string;
  /** The line at hand as it was before its tracked changes. */
  before: string;
  isChanged: boolean;
  readonly html: string[];
  /** The hexadecimal digits of the object at hand. */
  readonly object: string[];
}

const FLUSH = 4_096;
const MAX_LINE_LENGTH = 20_000;
/** Sizes, colours and places of shapes. */
const MEASURE = /^[-\d.;(),\s]*$/;

export function createRtfState(job: ExtractionContext): RtfState {
  return {
    job,
    group: {
      isUnseen: false,
      fallback: 1,
      page: 1252,
      kind: "text",
      isAside: false,
      change: undefined,
      endsLine: false,
    },
    outer: [],
    fonts: new Map(),
    font: 0,
    base: 1252,
    isHtml: false,
    isMarked: false,
    skip: 0,
    raw: [],
    text: "",
    aside: "",
    before: "",
    isChanged: false,
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
  const text = decodeCodePage(Uint8Array.from(state.raw), state.group.page);
  state.raw = [];
  add(state, text);
}

function add(state: RtfState, text: string): void {
  const { isAside, change: changed } = state.group;
  if (isAside) {
    state.aside += text;
    return;
  }
  if (changed !== undefined) state.isChanged = true;
  if (changed !== "deleted") state.text += text;
  if (changed !== "added" && state.before.length < MAX_LINE_LENGTH) state.before += text;
}

/** At the end of a line what it was before its changes follows, and what stands beside it. */
export function endLine(state: RtfState): void {
  const { isChanged, before, aside } = state;
  state.before = "";
  state.isChanged = false;
  if (isChanged) state.text += `\n${before.trim()}\n`;
  const said = aside.split("\n").filter((line) => line.trim() !== "" && !MEASURE.test(line));
  if (said.length > 0) state.text += `\n${said.join("\n")}\n`;
  state.aside = "";
}

export function flush(state: RtfState): void {
  decodeRaw(state);
  if (state.isHtml) state.html.push(state.text);
  else if (state.text !== "") state.job.write(state.text);
  state.text = "";
}

export function put(state: RtfState, shown: string): void {
  decodeRaw(state);
  if (isSeen(state)) add(state, shown);
  if (shown === "\n" && !state.group.isAside) endLine(state);
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
