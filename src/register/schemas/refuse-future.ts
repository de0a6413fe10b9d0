import { RegisterError } from "../register-error.ts";

/** Clocks of two machines differ by so much. */
const TOLERANCE = 5 * 60_000;

/** Refuses moments of things that have happened and lie ahead: a discovery of tomorrow would move the deadline. */
export function refuseFuture(now: Date, moments: Readonly<Record<string, string | null | undefined>>): void {
  const ahead = Object.entries(moments).filter(([, at]) => Date.parse(at ?? "") > now.getTime() + TOLERANCE);
  if (ahead.length === 0) return;
  const problems = ahead.map(([path]) => ({ path, expected: "now or earlier", found: "a moment to come" }));
  throw new RegisterError("invalid", problems);
}
