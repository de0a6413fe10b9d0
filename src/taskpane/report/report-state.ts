import type { Problem } from "#core/breach/problem.ts";
import type { KeptBecause } from "../register/outbox.ts";
import type { Receipt } from "../register/register-client.ts";
import type { FieldProblem } from "./check-report.ts";
import type { ReportForm } from "./report-form.ts";
import type { Asked } from "./who-to-ask.ts";

/** Where a report is on its way. */
export type Stage =
  | { readonly kind: "preparing" }
  | { readonly kind: "editing" }
  | { readonly kind: "filing" }
  /** On the disk, not yet in the register. */
  | { readonly kind: "kept"; readonly because: KeptBecause }
  | { readonly kind: "filed"; readonly receipt: Receipt; readonly deadline: string | null }
  /** No register: the mail is to be sent by the reporter. */
  | { readonly kind: "mailing"; readonly isOpened: boolean };

/** A part of the form that is folded until it is wanted: what happened, all kinds of data, the rest of the questions. */
export type Part = "what" | "data" | "more";

/** What the form is about: the mail or meeting in the window, or neither. */
export type About = "mail" | "meeting" | "nothing";

export interface ReportState {
  readonly stage: Stage;
  readonly form: ReportForm;
  readonly about: About;
  readonly asked: Asked;
  /** Kinds of data that were found in the mail; all others are added. */
  readonly found: ReportForm["dataCategories"];
  readonly unfolded: readonly Part[];
  readonly problems: readonly FieldProblem[];
  /** Counts the times that filing was refused, so that each of them moves the focus. */
  readonly attempt: number;
  /** What the register said against it. */
  readonly refused: readonly Problem[];
  readonly units: readonly string[];
}

export type ReportEvent =
  | { readonly type: "prepared"; readonly form: ReportForm; readonly about: About; readonly asked: Asked }
  | { readonly type: "change"; readonly change: Partial<ReportForm> }
  | { readonly type: "unfold"; readonly part: Part }
  | { readonly type: "file" }
  | { readonly type: "wrong"; readonly problems: readonly FieldProblem[] }
  | { readonly type: "filing" }
  | { readonly type: "kept"; readonly because: KeptBecause }
  | { readonly type: "filed"; readonly receipt: Receipt; readonly deadline: string | null }
  | { readonly type: "refused"; readonly problems: readonly Problem[] }
  | { readonly type: "mailing" }
  | { readonly type: "open-mail" }
  | { readonly type: "retry" }
  | { readonly type: "sign-in" }
  | { readonly type: "without-mail" }
  | { readonly type: "another" }
  | { readonly type: "edit"; readonly form: ReportForm; readonly problems: readonly Problem[] }
  | { readonly type: "units"; readonly units: readonly string[] };
