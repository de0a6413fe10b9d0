import type { Piece } from "#core/facts/facts.ts";
import type { UnreadReason } from "#core/mail/message.ts";
import { createContext } from "./create-context.ts";
import type { Budget } from "./create-context.ts";
import { readers } from "./index.ts";
import type { Limits, OpenEntry } from "./context.ts";
import type { Picture } from "./pictures/picture.ts";
import { LimitExceeded } from "./limit-exceeded.ts";

export interface ExtractOptions {
  readonly limits: Limits;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  /** The moment on that clock when all reading must have ended. */
  readonly deadline?: number;
  /** Told of what only OCR can read, which the pieces call `image-only` where nothing else stands there. */
  readonly onPicture?: ((picture: Picture) => void) | undefined;
  /** Opens locked archives (`unlockWith`); left out where nobody has given a password. */
  readonly openEntry?: OpenEntry | undefined;
}

export interface SourceFile {
  /** Names from the outermost file in. */
  readonly path: readonly [string, ...string[]];
  readonly bytes: Uint8Array;
  /** Why the bytes are not all of the file, as whatever holds it says. */
  readonly because?: UnreadReason | undefined;
}

/** All that one file says, and what of it could not be read. Never throws and never runs past its budget. */
export function extractFile(file: SourceFile, options: ExtractOptions): readonly Piece[] {
  const { limits, now, deadline, onPicture, openEntry } = options;
  const end = now() + limits.fileMillis;
  const stopAt = deadline === undefined ? end : Math.min(end, deadline);
  const budget: Budget = {
    limits,
    openEntry,
    now,
    stopAt,
    characters: 0,
    inflated: 0,
    entries: 0,
    steps: 0,
    isSpent: false,
  };
  const pieces: Piece[] = [];
  const taken = new Map<string, number>();
  try {
    readFile(file, { budget, pieces, taken, onPicture });
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
  }
  return pieces;
}

interface Reading {
  readonly budget: Budget;
  readonly pieces: Piece[];
  /** How often a place has been named. */
  readonly taken: Map<string, number>;
  readonly onPicture: ExtractOptions["onPicture"];
}

/** A Stop goes on upwards, for the budget is that of the whole file; what else goes wrong is damage of this one. */
function readFile({ path, bytes, because }: SourceFile, reading: Reading): void {
  const { budget, pieces } = reading;
  const words: string[] = [];
  const reasons = new Set<UnreadReason>(because === undefined ? [] : [because]);
  const inner: SourceFile[] = [];
  const job = createContext(budget, {
    write: (text) => words.push(text),
    unread: (because) => reasons.add(because),
    nested: (name, content, why) => inner.push({ path: nameInside(path, name, reading), bytes: content, because: why }),
    picture: (read, { name, pages } = {}) => {
      const content = reading.onPicture === undefined ? undefined : read();
      if (content === undefined) return;
      const origin = name === undefined ? path : nameInside(path, name, reading);
      reading.onPicture?.({ origin, bytes: content, ...(pages === undefined ? {} : { pages }) });
    },
  });
  let stop: LimitExceeded | undefined;
  try {
    const isSilent = readBytes(bytes, path, job, reasons);
    const hasText = words.some((text) => text.trim() !== "");
    if (!hasText && !isSilent && reasons.size === 0 && inner.length === 0) reasons.add("empty");
  } catch (error) {
    stop = error instanceof LimitExceeded ? error : undefined;
    reasons.add(stop === undefined ? "damaged" : stop.because);
  }
  const value = words.join("");
  if (value.trim() !== "" || (reasons.size === 0 && inner.length === 0)) pieces.push({ origin: path, value });
  reasons.forEach((because) => pieces.push({ origin: path, because }));
  // What an archive gave before it grew too large is there to be read; only time stops everything.
  if (stop?.because === "out-of-time") throw stop;
  for (const file of inner) readInner(file, reading);
  if (stop !== undefined) throw stop;
}

function readInner(file: SourceFile, reading: Reading): void {
  reading.pieces.push({ origin: file.path, value: file.path[file.path.length - 1] ?? "", inName: true });
  if (file.path.length > reading.budget.limits.depth) reading.pieces.push({ origin: file.path, because: "too-large" });
  else readFile(file, reading);
}

/** Says whether it is right that the file says nothing: a signature, or an empty file in an archive. */
function readBytes(
  bytes: Uint8Array,
  path: SourceFile["path"],
  job: ReturnType<typeof createContext>,
  reasons: Set<UnreadReason>,
): boolean {
  if (bytes.length === 0) return path.length > 1 || reasons.size > 0;
  if (bytes.length > job.limits.fileBytes) reasons.add("too-large");
  else {
    const name = (path[path.length - 1] ?? "").toLowerCase();
    const reader = readers.find((one) => one.recognises(bytes, name));
    if (reader === undefined) reasons.add("unknown-format");
    else reader.read(bytes, job, name);
    return reader?.isSilent === true;
  }
  return false;
}

/** Two files of one name in an archive are told apart, so that each text has an origin of its own. */
function nameInside(path: SourceFile["path"], name: string, { taken }: Reading): SourceFile["path"] {
  const own = name === "" ? "unnamed" : name;
  const place = (last: string) => path.concat(last).join("/");
  let count = (taken.get(place(own)) ?? 0) + 1;
  const numbered = () => (count === 1 ? own : `${own} (${count})`);
  while (count > 1 && taken.has(place(numbered()))) count++;
  const unique = numbered();
  taken.set(place(own), count);
  if (count > 1) taken.set(place(unique), 1);
  return [path[0], ...path.slice(1), unique];
}
