import { askedFirst, questionOf } from "./questions.ts";
import type { Part, ReportEvent, ReportState } from "./report-state.ts";

/** The next state of the report. Pressing *Send* while it is being filed changes nothing. */
export function reduceReport(state: ReportState, event: ReportEvent): ReportState {
  const { stage } = state;
  switch (event.type) {
    case "prepared":
      return prepared(state, event);
    case "change":
      return stage.kind === "editing" ? changed(state, event.change) : state;
    case "unfold":
      return unfold(state, [event.part]);
    case "wrong":
      return {
        ...unfold(state, partsOf(state, event.problems)),
        stage: { kind: "editing" },
        problems: event.problems,
        attempt: state.attempt + 1,
      };
    case "filing":
      return { ...state, stage: { kind: "filing" }, problems: [], refused: [] };
    case "kept":
      return { ...state, stage: { kind: "kept", because: event.because } };
    case "filed":
      return { ...state, stage: { kind: "filed", receipt: event.receipt, deadline: event.deadline } };
    case "refused":
      return { ...state, stage: { kind: "editing" }, refused: event.problems, attempt: state.attempt + 1 };
    case "mailing":
      return { ...state, stage: { kind: "mailing", isOpened: false }, problems: [] };
    case "open-mail":
      return stage.kind === "mailing" ? { ...state, stage: { ...stage, isOpened: true } } : state;
    case "edit":
      return {
        ...unfold(state, ["what", "more"]),
        stage: { kind: "editing" },
        form: event.form,
        problems: [],
        refused: event.problems,
      };
    case "units":
      return { ...state, units: event.units };
    default:
      return state;
  }
}

function prepared(state: ReportState, event: Extract<ReportEvent, { type: "prepared" }>): ReportState {
  const { form, about, asked } = event;
  return {
    ...state,
    ...{ about, asked, found: form.dataCategories, problems: [], refused: [] },
    stage: { kind: "editing" },
    form: { ...form, unit: state.form.unit },
    unfolded: form.description === "" ? ["what"] : [],
  };
}

function changed(state: ReportState, change: Partial<ReportState["form"]>): ReportState {
  const fields = Object.keys(change);
  const problems = state.problems.filter(({ field }) => !fields.includes(field));
  return { ...state, form: { ...state.form, ...change }, problems, refused: [] };
}

function unfold(state: ReportState, parts: readonly Part[]): ReportState {
  return { ...state, unfolded: [...new Set([...state.unfolded, ...parts])] };
}

/** What must be unfolded for a mistake to be seen. */
function partsOf({ form }: ReportState, problems: ReportState["problems"]): readonly Part[] {
  const first = askedFirst(form.scenario);
  return problems.flatMap(({ field }): readonly Part[] => {
    const question = questionOf(field);
    if (question === "what") return ["what"];
    return first.includes(question) ? [] : ["more"];
  });
}
