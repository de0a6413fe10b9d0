import type { ReportEvent, ReportState } from "./report-state.ts";

/** The next state of the report. Pressing *Report* while it is being filed changes nothing. */
export function reduceReport(state: ReportState, event: ReportEvent): ReportState {
  const { stage } = state;
  switch (event.type) {
    case "prepared":
      return {
        ...state,
        stage: { kind: "editing" },
        form: { ...event.form, unit: state.form.unit },
        isFromMail: event.isFromMail,
        problems: [],
        refused: [],
      };
    case "change": {
      if (stage.kind !== "editing") return state;
      const changed = Object.keys(event.change);
      const problems = state.problems.filter(({ field }) => !changed.includes(field));
      return { ...state, form: { ...state.form, ...event.change }, problems, refused: [] };
    }
    case "wrong":
      return { ...state, stage: { kind: "editing" }, problems: event.problems };
    case "filing":
      return { ...state, stage: { kind: "filing" }, problems: [], refused: [] };
    case "kept":
      return { ...state, stage: { kind: "kept", because: event.because } };
    case "filed":
      return { ...state, stage: { kind: "filed", receipt: event.receipt, deadline: event.deadline } };
    case "refused":
      return { ...state, stage: { kind: "editing" }, refused: event.problems };
    case "mailing":
      return { ...state, stage: { kind: "mailing", isOpened: false }, problems: [] };
    case "open-mail":
      return stage.kind === "mailing" ? { ...state, stage: { ...stage, isOpened: true } } : state;
    case "edit":
      return { ...state, stage: { kind: "editing" }, form: event.form, problems: [], refused: event.problems };
    case "units":
      return { ...state, units: event.units };
    default:
      return state;
  }
}
