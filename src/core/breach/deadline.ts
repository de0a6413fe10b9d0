const HOUR = 3600 * 1000;

/** Art. 33(1): 72 hours. */
export const AUTHORITY_HOURS = 72;

/**
 * The moment by which the authority must have been told, in epoch milliseconds: aware + 72 × 3,600 s of absolute time, so it
 * holds over daylight saving, and weekends count (Regulation 1182/71 art. 3(3); the strictest reading, register.md 1.1).
 */
export function authorityDeadline(awareAt: number): number {
  return awareAt + AUTHORITY_HOURS * HOUR;
}

/** Art. 33(1), last sentence: what is sent after the deadline must say why. */
export function isLate(awareAt: number, sentAt: number): boolean {
  return sentAt > authorityDeadline(awareAt);
}
