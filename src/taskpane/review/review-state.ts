import type { OcrProgress } from "#extract/pictures/picture.ts";
import type { Change, Fix } from "../fix/fix.ts";
import type { ReviewView } from "./view-model.ts";

/** The review as the sender sees it. */
export interface ReviewState {
  readonly phase: "loading" | "ready" | "failed";
  /** The last view that was whole; it stays while the next is made, so that nothing flickers. */
  readonly view: ReviewView | null;
  /** What is being put right just now. */
  readonly busy: Fix | "undo" | null;
  /** What was put right, the last at the end: it is taken back in turn, until the mail is sent. */
  readonly done: readonly Done[];
  readonly error: "fix" | "undo" | null;
  readonly asking: Asking | null;
  /** Reasons that the sender has called false alarms, by fingerprint. */
  readonly falseAlarms: readonly string[];
  /** How far text recognition in pictures has come; null when there is none under way. */
  readonly scan: OcrProgress | null;
}

export interface Done {
  readonly fix: Fix;
  readonly changes: readonly Change[];
}

/** The reason picker, open for one reason. */
export interface Asking {
  readonly rule: string;
  readonly fingerprint: string;
  /** Number of the choice; one past the last is "other". */
  readonly choice: number | null;
  readonly text: string;
}

export type ReviewEvent =
  | { readonly type: "seen"; readonly view: ReviewView }
  | { readonly type: "scan"; readonly progress: OcrProgress | null }
  | { readonly type: "read-failed" }
  | { readonly type: "retry" }
  | { readonly type: "fix"; readonly fix: Fix }
  | { readonly type: "fixed"; readonly fix: Fix; readonly changes: readonly Change[] }
  | { readonly type: "mend-failed" }
  | { readonly type: "undo" }
  | { readonly type: "undone"; readonly isWhole: boolean }
  | { readonly type: "ask"; readonly rule: string; readonly fingerprint: string }
  | { readonly type: "choose"; readonly choice: number }
  | { readonly type: "write"; readonly text: string }
  | { readonly type: "stop-asking" }
  | { readonly type: "approve"; readonly rule: string; readonly fingerprint: string; readonly reason: string }
  | { readonly type: "false-alarm"; readonly rule: string; readonly fingerprint: string };

export const firstReview: ReviewState = {
  phase: "loading",
  view: null,
  busy: null,
  done: [],
  error: null,
  asking: null,
  falseAlarms: [],
  scan: null,
};
