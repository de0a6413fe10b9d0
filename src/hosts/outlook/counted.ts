/**
 * What became of a rule in one mail, counted without content and never by person. `shown`: it spoke, once a mail. `fixed`: the
 * mail was changed so that it no longer does. `sentAnyway`: a warning was passed. `reason`: a reason was given for sending.
 */
export const COUNTED = ["shown", "fixed", "sentAnyway", "reason", "falseAlarm"] as const;

export type Counted = (typeof COUNTED)[number];

/** One thing to be counted. */
export type Count = readonly [rule: string, what: Counted];

/**
 * Which rules of the mail in the window have been counted: handler and pane both count, and neither what the other has. It
 * names rules and nothing of the mail.
 */
export interface CountedNote {
  readonly shown: readonly string[];
  /** Shown to the sender, and not yet answered. */
  readonly open: readonly string[];
}

const NOTHING: CountedNote = { shown: [], open: [] };

export function parseCounted(note: string | undefined): CountedNote {
  if (!note) return NOTHING;
  try {
    const { version, shown, open } = (JSON.parse(note) || {}) as Partial<CountedNote> & { readonly version?: unknown };
    return version === 1 && Array.isArray(shown) && Array.isArray(open) ? { shown, open } : NOTHING;
  } catch {
    return NOTHING;
  }
}

export function formatCounted({ shown, open }: CountedNote): string {
  return JSON.stringify({ version: 1, shown, open });
}

export interface Step {
  readonly note: CountedNote;
  readonly counts: readonly Count[];
}

/** Rules that speak: those of them that are new are counted. What is merely observed asks for no answer. */
export function countShown({ shown, open }: CountedNote, spoken: readonly string[], observed: readonly string[]): Step {
  const isNew = (rule: string, at: number, all: readonly string[]) =>
    shown.indexOf(rule) < 0 && all.indexOf(rule) === at;
  const fresh = spoken.concat(observed).filter(isNew);
  const asked = spoken.filter((rule, at) => fresh.indexOf(rule) >= 0 && spoken.indexOf(rule) === at);
  return {
    note: { shown: shown.concat(fresh), open: open.concat(asked) },
    counts: fresh.map((rule): Count => [rule, "shown"]),
  };
}

/** A rule that has been answered, if it was open; what has been answered once is not counted again. */
export function countAnswer({ shown, open }: CountedNote, rule: string, what: Counted): Step {
  const isOpen = open.indexOf(rule) >= 0;
  return {
    note: { shown, open: open.filter((one) => one !== rule) },
    counts: isOpen || what === "falseAlarm" ? [[rule, what]] : [],
  };
}

/** Send was pressed: what was open and speaks no more has been fixed by hand, and what still speaks and is let go, passed. */
export function countSend(
  before: CountedNote,
  {
    spoken,
    observed,
    isSent,
  }: { readonly spoken: readonly string[]; readonly observed: readonly string[]; readonly isSent: boolean },
): Step {
  const { note, counts } = countShown(before, spoken, observed);
  const fixed = before.open.filter((rule) => spoken.indexOf(rule) < 0);
  const passed = isSent ? before.open.filter((rule) => spoken.indexOf(rule) >= 0) : [];
  return {
    note: { shown: note.shown, open: isSent ? [] : note.open.filter((rule) => fixed.indexOf(rule) < 0) },
    counts: counts.concat(
      fixed.map((rule): Count => [rule, "fixed"]),
      passed.map((rule): Count => [rule, "sentAnyway"]),
    ),
  };
}
