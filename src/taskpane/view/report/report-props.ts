import type { DataProtectionContact } from "#core/facts/organisation.ts";
import type { ReportEvent, ReportState } from "../../report/report-state.ts";

/** What every part of the report gets. */
export interface ReportProps {
  readonly state: ReportState;
  readonly send: (event: ReportEvent) => void;
}

/** What the pages know of the world around the form. */
export interface ReportContext {
  readonly contact: DataProtectionContact;
  /** False where the browser keeps nothing. */
  readonly isLasting: boolean;
  /** Of whoever reports, for the mail that asks for deletion. */
  readonly userName: string;
  /** Opens a prefilled mail, where Outlook can; undefined where the text can only be copied. */
  readonly writeMail: ((to: readonly string[], subject: string, text: string) => void) | undefined;
}
