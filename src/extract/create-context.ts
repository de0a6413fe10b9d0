import { Inflate, inflateSync } from "fflate";
import type { UnreadReason } from "#core/mail/message.ts";
import type { ExtractionContext, Limits, Unpacked } from "./context.ts";
import { LimitExceeded } from "./limit-exceeded.ts";

/** What one top-level file may still cost, shared by all files inside it. */
export interface Budget {
  readonly limits: Limits;
  readonly openEntry: ExtractionContext["openEntry"];
  readonly now: () => number;
  readonly stopAt: number;
  characters: number;
  inflated: number;
  entries: number;
  steps: number;
  /** Set when a file has inflated to more than it may: what came until then is read, and no more is inflated. */
  isSpent: boolean;
}

/** Where a job puts what it reads. */
export interface Sink {
  readonly write: (text: string) => void;
  readonly nested: ExtractionContext["nested"];
  readonly unread: (because: UnreadReason) => void;
  readonly picture: ExtractionContext["picture"];
}

/** So many steps take about a millisecond; asking the clock each time would cost more than the steps. */
const STEPS_A_LOOK = 2_000;
const FEED = 32_768;
const AT_ONCE = 10 * 1024 * 1024;
/** Deflate packs no better than this. */
const MAX_RATIO = 1_032;
/** Below this much text a high ratio is an ordinary well-packed file. */
const RATIO_FROM = 10 * 1024 * 1024;

export function createContext(budget: Budget, sink: Sink): ExtractionContext {
  const tick = (steps = 1) => {
    budget.steps += steps;
    if (budget.steps < STEPS_A_LOOK) return;
    budget.steps = 0;
    if (budget.now() > budget.stopAt) throw new LimitExceeded("out-of-time");
  };
  return {
    limits: budget.limits,
    tick,
    write: (text) => {
      const room = budget.limits.characters - budget.characters;
      sink.write(text.length > room ? text.slice(0, room) : text);
      budget.characters += text.length;
      if (text.length > room) throw new LimitExceeded("too-large");
    },
    openEntry: budget.openEntry,
    nested: (name, bytes, because) => {
      if (++budget.entries > budget.limits.entries) throw new LimitExceeded("too-large");
      sink.nested(name, bytes, because);
    },
    unread: sink.unread,
    picture: sink.picture,
    inflate: (bytes) => {
      refuseSpent(budget);
      const content = inflate(bytes, budget, tick);
      if (content.isLimited) sink.unread("too-large");
      return content.bytes;
    },
    unpack: (bytes, fullSize = 0) => {
      refuseSpent(budget);
      return inflateAtOnce(bytes, fullSize, budget, tick) ?? inflate(bytes, budget, tick);
    },
  };
}

function refuseSpent({ isSpent }: Budget): void {
  if (isSpent) throw new LimitExceeded("too-large");
}

/** What is said to be small is unpacked in one go, which takes half the time; nothing when it is not what it is said to be. */
function inflateAtOnce(
  bytes: Uint8Array,
  fullSize: number,
  budget: Budget,
  tick: (steps: number) => void,
): Unpacked | undefined {
  const isFitting = budget.inflated + fullSize <= budget.limits.inflatedBytes && bytes.length * MAX_RATIO >= fullSize;
  if (fullSize === 0 || fullSize > AT_ONCE || !isFitting) return undefined;
  tick(500 + (fullSize >> 7));
  try {
    const content = inflateSync(bytes, { out: new Uint8Array(fullSize) });
    budget.inflated += fullSize;
    return content.length === fullSize ? { bytes: content, isWhole: true, isLimited: false } : undefined;
  } catch {
    return undefined;
  }
}

/** In small steps, so that a bomb is stopped while it unfolds; what came before damage, or before the limit, is kept. */
function inflate(bytes: Uint8Array, budget: Budget, tick: (steps: number) => void): Unpacked {
  const parts: Uint8Array[] = [];
  let total = 0;
  let isWhole = true;
  const stream = new Inflate((part) => {
    parts.push(part);
    total += part.length;
    budget.inflated += part.length;
    const isBomb = total > RATIO_FROM && total > bytes.length * budget.limits.ratio;
    if (isBomb || budget.inflated > budget.limits.inflatedBytes) budget.isSpent = true;
  });
  try {
    for (let at = 0; at < bytes.length && !budget.isSpent; at += FEED) {
      tick(500);
      stream.push(bytes.subarray(at, at + FEED), at + FEED >= bytes.length);
    }
  } catch (error) {
    if (error instanceof LimitExceeded) throw error;
    isWhole = false;
  }
  return { bytes: join(parts, total), isWhole: isWhole && !budget.isSpent, isLimited: budget.isSpent };
}

function join(parts: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
