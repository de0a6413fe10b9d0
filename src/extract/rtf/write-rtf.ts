import { writeHtml } from "../html/write-html.ts";
import type { ExtractionContext } from "../context.ts";
import { watchNumbers } from "../ole/stray-numbers.ts";
import { nestObject } from "./nest-object.ts";
import { change, createRtfState, decodeRaw, endLine, flush, put, putByte } from "./rtf-state.ts";
import type { RtfState } from "./rtf-state.ts";
import { readTokens } from "./rtf-tokens.ts";
import { APART, CHARACTERS, CHARSETS, SEEN, UNSEEN } from "./rtf-words.ts";

/** Groups in groups beyond this are read as if they stood one further out. */
const MAX_DEPTH = 5_000;
const MAX_FALLBACK = 20;

/** Text of RTF in one pass; of Outlook's HTML in RTF the HTML, of objects the files. */
export function writeRtf(bytes: Uint8Array, whole: ExtractionContext): void {
  const { job, sweep } = watchNumbers(whole);
  const state = createRtfState(job);
  readTokens(bytes, job.tick, {
    open: () => {
      openGroup(state);
    },
    close: () => {
      closeGroup(state);
    },
    byte: (byte) => {
      // Behind the mark of a group comes the group's word.
      if (state.isMarked) {
        state.isMarked = false;
        job.unread("damaged");
      }
      putByte(state, byte);
    },
    control: (word, number) => {
      if (state.isMarked && !/^[a-z]/i.test(word)) job.unread("damaged");
      const known = WORDS.get(word);
      const character = CHARACTERS[word];
      if (state.skip > 0 && character !== undefined) state.skip--;
      else if (known !== undefined) known(state, number);
      else if (character !== undefined) put(state, character);
      else if (state.isMarked || word === "sv" || UNSEEN.has(word) || APART.has(word)) enter(state, word);
    },
  });
  decodeRaw(state);
  endLine(state);
  flush(state);
  if (state.isHtml) writeHtml(state.html.join(""), job);
  if (state.outer.length > 0) job.unread("damaged");
  sweep(bytes);
}

function openGroup(state: RtfState): void {
  decodeRaw(state);
  state.skip = 0;
  state.outer.push(state.group);
  state.group = { ...state.group, endsLine: false };
  if (state.outer.length > MAX_DEPTH) state.outer.shift();
}

function closeGroup(state: RtfState): void {
  if (state.group.endsLine) put(state, "\n");
  decodeRaw(state);
  state.skip = 0;
  if (state.group.kind === "object" && state.object.length > 0) nestObject(state.object.splice(0).join(""), state.job);
  state.group = state.outer.pop() ?? state.group;
}

/** A group's first word says what it is. */
function enter(state: RtfState, word: string): void {
  const isAside = word === "sv" || (state.isMarked && !SEEN.has(word));
  state.isMarked = false;
  if (UNSEEN.has(word)) change(state, { isUnseen: true });
  else if (isAside) {
    // Names and values follow each other without a mark between them.
    if (state.aside !== "") state.aside += "\n";
    change(state, { isAside: true });
  } else if (APART.has(word)) {
    put(state, "\n");
    change(state, { endsLine: true });
  }
}

type Word = (state: RtfState, number: number) => void;

const group =
  (part: Parameters<typeof change>[1]): Word =>
  (state) => {
    state.isMarked = false;
    change(state, part);
  };

const codePage: Word = (state, page) => {
  state.base = page;
  change(state, { page });
};

/** Words that change how the rest is read. */
const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ["*", (state) => void (state.isMarked = true)],
  ["objdata", group({ kind: "object" })],
  ["fonttbl", group({ kind: "fonts" })],
  ["htmltag", group({ kind: "html" })],
  ["mhtmltag", group({ isUnseen: true })],
  ["fromhtml", (state) => void (state.isHtml = true)],
  [
    "htmlrtf",
    (state, number) => {
      change(state, { kind: number === 0 ? "text" : "only-rtf" });
    },
  ],
  ["ansicpg", codePage],
  [
    "mac",
    (state) => {
      codePage(state, 10_000);
    },
  ],
  [
    "deleted",
    (state, number) => {
      change(state, { change: number === 0 ? undefined : "deleted" });
    },
  ],
  [
    "revised",
    (state, number) => {
      change(state, { change: number === 0 ? undefined : "added" });
    },
  ],
  [
    "plain",
    (state) => {
      change(state, { change: undefined });
    },
  ],
  [
    "u",
    (state, number) => {
      put(state, String.fromCharCode(number < 0 ? number + 65_536 : number));
      state.skip = state.group.fallback;
    },
  ],
  [
    "uc",
    (state, number) => {
      change(state, { fallback: Math.max(0, Math.min(MAX_FALLBACK, number)) });
    },
  ],
  [
    "f",
    (state, number) => {
      state.font = number;
      if (state.group.kind !== "fonts") change(state, { page: state.fonts.get(number) ?? state.base });
    },
  ],
  [
    "fcharset",
    (state, number) => {
      const page = CHARSETS[number];
      if (page !== undefined && number !== 0) state.fonts.set(state.font, page);
    },
  ],
]);
