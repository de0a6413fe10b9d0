import type { Waiting } from "../register/outbox.ts";
import type { Addition, OwnReport } from "../register/register-client.ts";

/** Own reports: those on their way, and those that the register has. */
export interface MineState {
  readonly phase: "loading" | "ready" | "failed";
  readonly waiting: readonly Waiting[];
  readonly reports: readonly OwnReport[];
  /** The one that is unfolded, as `2026-7`. */
  readonly opened: string | null;
  readonly additions: readonly Addition[] | null;
  readonly text: string;
  readonly sent: "no" | "yes" | "failed" | "refused";
}

export type MineEvent =
  | { readonly type: "load" }
  | { readonly type: "loaded"; readonly reports: readonly OwnReport[] }
  | { readonly type: "load-failed" }
  | { readonly type: "waiting"; readonly waiting: readonly Waiting[] }
  | { readonly type: "toggle"; readonly id: string }
  /** Unfolds one as soon as it has been fetched. */
  | { readonly type: "open"; readonly id: string }
  | { readonly type: "additions"; readonly id: string; readonly additions: readonly Addition[] }
  | { readonly type: "write"; readonly text: string }
  | { readonly type: "send" }
  | { readonly type: "sent" }
  | { readonly type: "not-sent"; readonly because: "failed" | "refused" };

export const firstMine: MineState = {
  phase: "loading",
  waiting: [],
  reports: [],
  opened: null,
  additions: null,
  text: "",
  sent: "no",
};

export function idOf({ year, no }: Pick<OwnReport, "year" | "no">): string {
  return `${year}-${no}`;
}
