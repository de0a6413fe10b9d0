import { WORD_BOUNDARY, SYMBOLS, IGNORED } from "./fold.ts";

/** Aho and Corasick's automaton (1975) with all its steps written out: one look-up a character, whatever the number of words. */
export interface Automaton {
  /**
   * `next[state * SYMBOLS + symbol]` is the state after reading the symbol. What vanishes leaves the state as it is, and so
   * does a border after a border: a scan need not look.
   */
  readonly next: Uint16Array;
  /** The first word that ends in a state, plus one; 0 for none. */
  readonly ends: Uint16Array;
  /** The next outputLink suffix state in which a word ends; 0 for none. */
  readonly outputLink: Uint16Array;
  /** Another word of the same spelling, plus one; 0 for none. */
  readonly nextOutput: Uint16Array;
  readonly states: number;
  /** From this state on a word ends in each, or in a suffix of it; below, a scan has nothing to do but step. */
  readonly accepting: number;
  readonly bytes: number;
}

const MAX_STATES = 0x1_0000;

/** Builds the automaton of the words, each given as symbols of `fold.ts`. */
export function buildAutomaton(words: readonly (readonly number[])[]): Automaton {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const trie = new Uint16Array(most * SYMBOLS);
  const ends = new Uint16Array(most);
  const nextOutput = new Uint16Array(words.length + 1);
  const states = plant(words, { trie, ends, nextOutput });
  if (states > MAX_STATES) throw new Error(`The word lists need ${states} states; 16 bits number ${MAX_STATES}.`);
  const next = trie.slice(0, states * SYMBOLS);
  const outputLink = link(next, ends, states);
  absorb(next, bordersOf(trie, states));
  const automaton = moveAcceptingLast({ next, ends: ends.slice(0, states), outputLink });
  return { ...automaton, nextOutput, states, bytes: 2 * (next.length + 2 * states + nextOutput.length) };
}

type Steps = Pick<Automaton, "next" | "ends" | "outputLink">;

/** Numbers the states anew, so that one comparison a character tells whether a word has ended. */
function moveAcceptingLast({ next, ends, outputLink }: Steps): Steps & Pick<Automaton, "accepting"> {
  const states = ends.length;
  const isAccepting = (state: number) => ends[state] !== 0 || outputLink[state] !== 0;
  const order = new Uint16Array(states);
  let accepting = 0;
  for (let state = 0; state < states; state++) if (!isAccepting(state)) order[state] = accepting++;
  let last = accepting;
  for (let state = 0; state < states; state++) if (isAccepting(state)) order[state] = last++;
  const moved = {
    next: new Uint16Array(next.length),
    ends: new Uint16Array(states),
    outputLink: new Uint16Array(states),
  };
  for (let state = 0; state < states; state++) {
    const to = order[state] ?? 0;
    moved.ends[to] = ends[state] ?? 0;
    moved.outputLink[to] = order[outputLink[state] ?? 0] ?? 0;
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      moved.next[to * SYMBOLS + symbol] = order[next[state * SYMBOLS + symbol] ?? 0] ?? 0;
    }
  }
  return { ...moved, accepting };
}

interface Trie {
  readonly trie: Uint16Array;
  readonly ends: Uint16Array;
  readonly nextOutput: Uint16Array;
}

/** Level by level, so that a state's number grows with its depth: shallow states, where a scan spends its time, lie together. */
function plant(words: readonly (readonly number[])[], { trie, ends, nextOutput }: Trie): number {
  let states = 1;
  const at = new Uint16Array(words.length);
  let growing = words.map((_, index) => index);
  for (let depth = 0; growing.length > 0; depth++) {
    growing = growing.filter((index) => {
      const symbol = words[index]?.[depth];
      const state = at[index] ?? 0;
      if (symbol === undefined) {
        nextOutput[index + 1] = ends[state] ?? 0;
        ends[state] = index + 1;
        return false;
      }
      const step = state * SYMBOLS + symbol;
      if (trie[step] === 0) trie[step] = states++;
      at[index] = trie[step] ?? 0;
      return true;
    });
  }
  return states;
}

/** The states that are entered by a border. */
function bordersOf(trie: Uint16Array, states: number): readonly number[] {
  const borders: number[] = [];
  for (let state = 0; state < states; state++) {
    const child = trie[state * SYMBOLS + WORD_BOUNDARY] ?? 0;
    if (child !== 0) borders.push(child);
  }
  return borders;
}

function absorb(next: Uint16Array, borders: readonly number[]): void {
  for (let step = IGNORED, state = 0; step < next.length; step += SYMBOLS) next[step] = state++;
  for (const state of borders) next[state * SYMBOLS + WORD_BOUNDARY] = state;
}

/** In the order of depth: a missing step is the step of the longest proper suffix, whose steps are already complete. */
function link(next: Uint16Array, ends: Uint16Array, states: number): Uint16Array {
  const fail = new Uint16Array(states);
  const outputLink = new Uint16Array(states);
  for (let state = 0; state < states; state++) {
    const suffix = fail[state] ?? 0;
    outputLink[state] = ends[suffix] === 0 ? (outputLink[suffix] ?? 0) : suffix;
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const step = state * SYMBOLS + symbol;
      const child = next[step] ?? 0;
      const fallback = state === 0 ? 0 : (next[suffix * SYMBOLS + symbol] ?? 0);
      if (child === 0) next[step] = fallback;
      else fail[child] = fallback;
    }
  }
  return outputLink;
}
