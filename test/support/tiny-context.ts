import { Inflate } from "fflate";

import type { UnreadReason } from "#core/mail/message.ts";
import type { ExtractionContext, Limits, Reader } from "#extract/context.ts";

/** What one reader makes of some bytes when nothing but that reader runs. */
export interface Reading {
  readonly text: string;
  readonly unread: readonly UnreadReason[];
  readonly nested: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const LIMITS: Limits = {
  fileBytes: 50e6,
  inflatedBytes: 128e6,
  ratio: 200,
  characters: 10e6,
  depth: 4,
  entries: 5000,
  pages: 2000,
  fileMillis: 4000,
  mailMillis: 4000,
};

class Stop extends Error {
  readonly because: UnreadReason;
  constructor(because: UnreadReason) {
    super(because);
    this.because = because;
  }
}

/** Runs one reader alone, under limits as the driver would set them. */
export function readAlone(reader: Reader, bytes: Uint8Array, limits: Partial<Limits> = {}): Reading {
  const written: string[] = [];
  const unread: UnreadReason[] = [];
  const nested: { name: string; bytes: Uint8Array }[] = [];
  const job = {
    ...budget({ ...LIMITS, ...limits }),
    nested: (name: string, inner: Uint8Array) => nested.push({ name, bytes: inner }),
    picture: () => undefined,
    unread: (because: UnreadReason) => {
      if (unread.indexOf(because) < 0) unread.push(because);
    },
  };
  const write = (text: string): void => {
    written.push(text);
    job.count(text.length);
  };
  try {
    reader.read(bytes, { ...job, write }, "");
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    unread.push(stop.because);
  }
  return { text: written.join(""), unread, nested };
}

function budget(limits: Limits): Pick<ExtractionContext, "limits" | "tick" | "inflate" | "unpack" | "openEntry"> & {
  count: (characters: number) => void;
} {
  const end = Date.now() + limits.fileMillis;
  let characters = 0;
  let inflated = 0;
  let steps = 0;
  const tick = (more = 1): void => {
    steps += more;
    if (steps > 1000 && Date.now() > end) throw new Stop("out-of-time");
    steps %= 1001;
  };
  const count = (more: number): void => {
    characters += more;
    if (characters > limits.characters) throw new Stop("too-large");
  };
  const inflate = (bytes: Uint8Array): Uint8Array =>
    inflateSteps(bytes, (size) => {
      inflated += size;
      if (inflated > limits.inflatedBytes) throw new Stop("too-large");
    });
  const unpack = (bytes: Uint8Array) => ({ bytes: inflate(bytes), isWhole: true, isLimited: false });
  return { limits, tick, inflate, unpack, openEntry: undefined, count };
}

/** Small steps, none of them the last: neither a fault nor a missing end takes more with it than must be. */
function inflateSteps(bytes: Uint8Array, count: (size: number) => void): Uint8Array {
  const parts: Uint8Array[] = [];
  const stream = new Inflate((part) => {
    parts.push(part);
    count(part.length);
  });
  try {
    for (let at = 0; at < bytes.length; at += 256) stream.push(bytes.subarray(at, at + 256));
  } catch (fault) {
    if (fault instanceof Stop) throw fault;
  }
  return Uint8Array.from(Buffer.concat(parts));
}
