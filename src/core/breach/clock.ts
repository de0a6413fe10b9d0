import { authorityDeadline } from "./deadline.ts";

/** What every client shows; it comes from the server's own time, never from the client's. Times are epoch milliseconds. */
export interface Clock {
  readonly status: "running" | "overdue" | "stopped" | "not_started";
  readonly deadline: number | null;
  /** Negative when overdue; null when nothing is left to count. */
  readonly millisecondsLeft: number | null;
}

/** The clock runs until the authority is told or a reasoned decision says that it need not be. */
export function readClock(awareAt: number | null, settled: boolean, now: number): Clock {
  if (awareAt === null) return { status: settled ? "stopped" : "not_started", deadline: null, millisecondsLeft: null };
  const deadline = authorityDeadline(awareAt);
  if (settled) return { status: "stopped", deadline, millisecondsLeft: null };
  return { status: now > deadline ? "overdue" : "running", deadline, millisecondsLeft: deadline - now };
}
