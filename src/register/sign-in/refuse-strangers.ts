/** What of a request says where it comes from. */
export interface Approach {
  readonly host: string | undefined;
  readonly peer: string | undefined;
  readonly forwarded: boolean;
}

const NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const PEERS = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

/**
 * The conditions of register.md 5.3 that each request must meet under development sign-in: the status to refuse with, or null.
 * 421 for a name that is not loopback stops DNS rebinding.
 */
export function refuseStrangers(approach: Approach): 421 | 403 | null {
  if (!NAMES.test(approach.host ?? "")) return 421;
  if (approach.forwarded || !PEERS.includes(approach.peer ?? "")) return 403;
  return null;
}
