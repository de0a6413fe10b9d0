import { prefill } from "../report/prefill.ts";
import type { ReportState } from "../report/report-state.ts";
import type { ReportTexts } from "../wording/report-da.ts";

/** Before anything is known; `prepare` replaces the form. */
export function firstReport(now: Date, texts: ReportTexts): ReportState {
  return {
    stage: { kind: "preparing" },
    form: prefill({ kind: "none" }, "", now, texts),
    about: "nothing",
    asked: { addresses: [], hasTold: false, isOutside: false },
    found: [],
    unfolded: [],
    problems: [],
    attempt: 0,
    refused: [],
    units: [],
  };
}
