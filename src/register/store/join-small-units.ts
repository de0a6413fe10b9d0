/** Counts of a unit in a month, and how many mailboxes handed over on its best day. */
export interface UnitMonth {
  readonly unit: string;
  /** `2026-11`. */
  readonly month: string;
  readonly mailboxes: number;
}

/** Units of fewer mailboxes are shown together: of four colleagues one can be guessed. */
export const MIN_MAILBOXES = 5;

/**
 * Whether a unit's counts of a month may be shown by its name. Each month is judged by itself, so that no difference of two
 * ranges gives away what a month of few mailboxes held. The small units of a month are shown together; where all of them
 * together are still too few, the smallest unit that could be named joins them.
 */
export function namedUnits(months: readonly UnitMonth[]): (unit: string, month: string) => boolean {
  const named = new Set<string>();
  for (const month of new Set(months.map((one) => one.month))) {
    const units = months.filter((one) => one.month === month);
    for (const unit of largeOf(units)) named.add(keyOf(unit, month));
  }
  return (unit, month) => named.has(keyOf(unit, month));
}

function largeOf(units: readonly UnitMonth[]): readonly string[] {
  const small = units.filter(({ mailboxes }) => mailboxes < MIN_MAILBOXES);
  const large = units
    .filter(({ mailboxes }) => mailboxes >= MIN_MAILBOXES)
    .sort((a, b) => b.mailboxes - a.mailboxes || (a.unit < b.unit ? -1 : 1));
  const together = small.reduce((sum, { mailboxes }) => sum + mailboxes, 0);
  const isEnough = small.length === 0 || together >= MIN_MAILBOXES;
  return (isEnough ? large : large.slice(0, -1)).map(({ unit }) => unit);
}

const keyOf = (unit: string, month: string): string => `${month} ${unit}`;
