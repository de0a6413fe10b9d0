import type { ReviewEvent, ReviewState } from "./review-state.ts";

/** The next state of the review. An event that cannot happen now changes nothing: a second click fixes nothing twice. */
export function reduceReview(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case "seen":
      return { ...state, phase: "ready", view: event.view, asking: stillAsked(state, event.view) };
    case "scan":
      return { ...state, scan: event.progress };
    case "read-failed":
      return { ...state, phase: state.view === null ? "failed" : state.phase };
    case "retry":
      return { ...state, phase: state.phase === "failed" ? "loading" : state.phase };
    case "fix":
      return state.busy === null ? { ...state, busy: event.fix, done: null, error: null } : state;
    case "fixed":
      return { ...state, busy: null, done: { fix: event.fix, changes: event.changes } };
    case "mend-failed":
      return { ...state, busy: null, error: "fix" };
    case "undo":
      return state.busy === null && state.done !== null ? { ...state, busy: "undo" } : state;
    case "undone":
      return { ...state, busy: null, done: null, error: event.isWhole ? null : "undo" };
    case "confirm":
      return { ...state, view: state.view && withTick(state.view, event) };
    case "false-alarm":
      return { ...state, falseAlarms: [...state.falseAlarms, event.fingerprint] };
    default:
      return { ...state, asking: reduceAsking(state.asking, event) };
  }
}

/** The box shows what was clicked at once; whether the mail may be sent is said when it was judged anew. */
function withTick(
  view: NonNullable<ReviewState["view"]>,
  { fingerprint, isRight }: Extract<ReviewEvent, { type: "confirm" }>,
): NonNullable<ReviewState["view"]> {
  const reasons = view.reasons.map((reason) => ({
    ...reason,
    confirm: reason.confirm.map((one) => (one.fingerprint === fingerprint ? { ...one, isTicked: isRight } : one)),
  }));
  return { ...view, reasons };
}

type AskingEvent = Extract<ReviewEvent, { type: "ask" | "choose" | "write" | "stop-asking" | "approve" }>;

function reduceAsking(asking: ReviewState["asking"], event: AskingEvent): ReviewState["asking"] {
  switch (event.type) {
    case "ask":
      return { rule: event.rule, fingerprint: event.fingerprint, choice: null, text: "" };
    case "choose":
      return asking === null ? null : { ...asking, choice: event.choice };
    case "write":
      return asking === null ? null : { ...asking, text: event.text };
    default:
      return null;
  }
}

/** The picker closes when the mail has become another one: a reason holds for exactly what was seen. */
function stillAsked({ asking }: ReviewState, { reasons }: NonNullable<ReviewState["view"]>): ReviewState["asking"] {
  const isThere = reasons.some(({ fingerprint, isAnswered }) => fingerprint === asking?.fingerprint && !isAnswered);
  return isThere ? asking : null;
}
