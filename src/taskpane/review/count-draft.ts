import type { Clock } from "#hosts/outlook/clock.ts";
import {
  type Count,
  countAnswer,
  type Counted,
  countShown,
  formatCounted,
  parseCounted,
  type CountedNote,
  type Step,
} from "#hosts/outlook/counted.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import type { ComposeItem } from "#hosts/outlook/outlook.ts";

/** Counts what becomes of the rules of one mail, each once, also when handler and pane both see it. */
export interface DraftCounter {
  readonly shown: (spoken: readonly string[], observed: readonly string[]) => void;
  readonly answered: (rule: string, what: Counted) => void;
}

const NOTE_TIMEOUT_MS = 2_000;

/** One step after the other, each on what the note on the item says by then: the handler writes there too. */
export function countDraft(item: ComposeItem, clock: Clock, tell: (counts: readonly Count[]) => void): DraftCounter {
  let turn: Promise<void> = Promise.resolve();
  const run = async (step: (note: CountedNote) => Step): Promise<void> => {
    const deadline = () => ({ clock, at: clock.now() + NOTE_TIMEOUT_MS });
    const before = parseCounted(await readNote(item, "postvagt.counted", deadline()));
    const { note, counts } = step(before);
    if (counts.length > 0) tell(counts);
    const text = formatCounted(note);
    if (text !== formatCounted(before)) await writeNote(item, "postvagt.counted", text, deadline());
  };
  const inTurn = (step: (note: CountedNote) => Step): void => {
    // A count that is lost changes no mail.
    turn = turn.then(() => run(step)).catch(() => undefined);
  };
  return {
    shown: (spoken, observed) => {
      inTurn((note) => countShown(note, spoken, observed));
    },
    answered: (rule, what) => {
      inTurn((note) => countAnswer(note, rule, what));
    },
  };
}
