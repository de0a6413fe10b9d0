import type { ExtractionContext } from "../../context.ts";
import { openSecurity, type Security } from "../decrypt/standard-security.ts";
import { decodeStream } from "../filters/decode-stream.ts";
import { isArray, isBytes, isDict, isRef, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { findLastBytes } from "./find-bytes.ts";
import { readContainer, type Container } from "./object-stream.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { readIndirect, type Source } from "./read-indirect.ts";
import { readXref } from "./read-xref.ts";
import { eachObject, scanObjects } from "./scan-objects.ts";
import type { Entry, Xref } from "./xref-entries.ts";

const MAX_SUPERSEDED = 5_000;
/** Programs look for the end of a file within its last thousand bytes. */
const END_WITHIN = 2_048;

/** The moving parts behind a document. */
interface State {
  readonly bytes: Uint8Array;
  readonly job: ExtractionContext;
  readonly objects: Map<number, PdfObject>;
  readonly containers: Map<number, Container>;
  xref: Xref;
  security: Security | undefined;
  isRebuilt: boolean;
}

/** Opens a file by its cross-reference or by a scan; `undefined` when it takes a password or a certificate. */
export function openDocument(bytes: Uint8Array, job: ExtractionContext): PdfDocument | undefined {
  const xref = readXref(bytes, job);
  if (findLastBytes(bytes, "%%EOF", bytes.length - END_WITHIN) < 0) job.unread("damaged");
  const state: State = {
    bytes,
    job,
    objects: new Map(),
    containers: new Map(),
    xref: xref ?? scanObjects(bytes, job),
    security: undefined,
    isRebuilt: xref === undefined,
  };
  if (!hasRoot(state)) rebuild(state);
  if (!unlock(state)) return undefined;
  if (state.isRebuilt) addContained(state);
  if (!hasPages(state)) rebuild(state);
  return {
    job,
    trailer: () => state.xref.trailer,
    resolve: (object) => resolve(state, object),
    decode: (stream) => decodeStream(stream, (object) => resolve(state, object), job),
    rebuild: () => rebuild(state),
    numbers: () => Array.from(state.xref.entries.keys()),
    isSeen: (num) => state.objects.has(num),
    superseded: () => superseded(state),
  };
}

/** A file that was saved again has the old objects in front of the new ones. */
function superseded(state: State): readonly PdfObject[] {
  const { bytes, job, xref } = state;
  const found: PdfObject[] = [];
  for (const { num, offset } of eachObject(bytes, job)) {
    const entry = xref.entries.get(num);
    const isCurrent = entry !== undefined && "offset" in entry && Math.abs(entry.offset - offset) < 3;
    const object =
      isCurrent || found.length >= MAX_SUPERSEDED ? undefined : readEntry(state, num, { offset }, () => undefined);
    if (object !== undefined && object !== null) found.push(object);
  }
  return found;
}

/** Before the security is known only what stands in the open can be asked for: whether a root is named at all. */
function hasRoot(state: State): boolean {
  return state.xref.trailer.has("Root");
}

function hasPages(state: State): boolean {
  const root = resolve(state, state.xref.trailer.get("Root"));
  return isDict(root) && isDict(resolve(state, root.get("Pages")));
}

function unlock(state: State): boolean {
  const { trailer } = state.xref;
  const encrypt = resolve(state, trailer.get("Encrypt"));
  if (!isDict(encrypt)) return true;
  const ids = resolve(state, trailer.get("ID"));
  const id = isArray(ids) ? resolve(state, ids[0]) : null;
  state.security = openSecurity(spelledOut(state, encrypt, 3), isBytes(id) ? id : new Uint8Array(0), state.job.tick);
  return state.security !== undefined;
}

/** A dictionary with its references replaced, some levels deep. */
function spelledOut(state: State, dict: Dict, depth: number): Dict {
  const plain = new Map<string, PdfObject>();
  for (const [key, reference] of dict) {
    const value = resolve(state, reference);
    plain.set(key, isDict(value) && depth > 0 ? spelledOut(state, value, depth - 1) : value);
  }
  return plain;
}

function rebuild(state: State): boolean {
  if (state.isRebuilt) return false;
  state.isRebuilt = true;
  const old = state.xref;
  const scanned = scanObjects(state.bytes, state.job);
  state.xref = { ...scanned, trailer: new Map([...old.trailer, ...scanned.trailer]) };
  for (const [num, object] of state.objects) if (object === null) state.objects.delete(num);
  addContained(state);
  for (const [num, entry] of old.entries) if (!state.xref.entries.has(num)) state.xref.entries.set(num, entry);
  return true;
}

/** Tells the objects of object streams after a scan: newer than what stands before the stream in the file. */
function addContained(state: State): void {
  const { entries, containers } = state.xref;
  for (const container of containers) {
    const place = entries.get(container);
    const offset = place !== undefined && "offset" in place ? place.offset : 0;
    for (const num of containerOf(state, container).offsets.keys()) {
      const known = entries.get(num);
      const isOlder = known === undefined || !("offset" in known) || known.offset < offset;
      if (isOlder && num !== container) entries.set(num, { container });
    }
  }
}

function containerOf(state: State, num: number): Container {
  const known = state.containers.get(num);
  if (known !== undefined) return known;
  const container = readContainer(objectOf(state, num), (object) => resolve(state, object), state.job);
  state.containers.set(num, container);
  return container;
}

/** References to references are followed a few steps; a circle ends in `null`. */
function resolve(state: State, object: PdfObject | undefined): PdfObject {
  let found = object ?? null;
  for (let step = 0; step < 10 && isRef(found); step++) found = objectOf(state, found.num);
  return isRef(found) ? null : found;
}

function objectOf(state: State, num: number): PdfObject {
  const known = state.objects.get(num);
  if (known !== undefined) return known;
  state.job.tick();
  state.objects.set(num, null);
  const entry = state.xref.entries.get(num);
  let value = entry === undefined ? null : readEntry(state, num, entry);
  if (value === undefined && rebuild(state)) {
    const found = state.xref.entries.get(num);
    value = found === undefined ? undefined : readEntry(state, num, found);
  }
  // The file says that there is an object, and nowhere is one.
  if (value === undefined) state.job.unread("damaged");
  state.objects.set(num, value ?? null);
  return value ?? null;
}

/** The object, or `undefined` when the entry points elsewhere. */
function readEntry(
  state: State,
  num: number,
  entry: Entry,
  broken = () => {
    state.job.unread("damaged");
  },
): PdfObject | undefined {
  if ("container" in entry) return entry.container === num ? null : containerOf(state, entry.container).read(num);
  const lengthOf = (dict: Dict): number => {
    const length = resolve(state, dict.get("Length"));
    return typeof length === "number" ? length : -1;
  };
  const source: Source = { bytes: state.bytes, tick: state.job.tick, broken, security: state.security, lengthOf };
  const found = readIndirect(source, entry.offset);
  return found?.num === num ? found.value : undefined;
}
