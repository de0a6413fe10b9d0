const HOUR = 3600 * 1000;

/**
 * Art. 33(1): how many hours there are, each from the awareness on from which it holds. A changed law is another line: what became known
 * before keeps its own. (The Digital Omnibus, COM(2025) 837, proposes 96 hours; it is not in force.)
 */
const AUTHORITY_PERIODS: readonly { readonly from: number; readonly hours: number }[] = [{ from: 0, hours: 72 }];

/** The hours that hold today. */
export const AUTHORITY_HOURS = AUTHORITY_PERIODS[AUTHORITY_PERIODS.length - 1]?.hours ?? 72;

/**
 * The moment by which the authority must have been told, in epoch milliseconds: aware + 72 × 3,600 s of absolute time, so it
 * holds over daylight saving, and weekends count (Regulation 1182/71 art. 3(3); the strictest reading, register.md 1.1).
 */
export function authorityDeadline(awareAt: number): number {
  const period = AUTHORITY_PERIODS.filter(({ from }) => from <= awareAt).pop();
  return awareAt + (period?.hours ?? AUTHORITY_HOURS) * HOUR;
}

/** Art. 33(1), last sentence: what is sent after the deadline must say why. */
export function isLate(awareAt: number, sentAt: number): boolean {
  return sentAt > authorityDeadline(awareAt);
}
