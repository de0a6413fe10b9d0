import type { ReviewEvent, ReviewState } from "./review-state.ts";

/** The next state of the review. An event that cannot happen now changes nothing: a second click fixes nothing twice. */
export function reduceReview(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case "seen":
      return { ...state, phase: "ready", view: event.view, asking: askedNow(state, event.view) };
    case "scan":
      return { ...state, scan: event.progress };
    case "read-failed":
      return { ...state, phase: state.view === null ? "failed" : state.phase };
    case "retry":
      return { ...state, phase: state.phase === "failed" ? "loading" : state.phase };
    case "fix":
      return state.busy === null ? { ...state, busy: event.fix, error: null } : state;
    case "fixed":
      return { ...state, busy: null, done: [...state.done, { fix: event.fix, changes: event.changes }] };
    case "mend-failed":
      return { ...state, busy: null, error: "fix" };
    case "undo":
      return state.busy === null && state.done.length > 0 ? { ...state, busy: "undo", error: null } : state;
    case "undone":
      return { ...state, busy: null, done: state.done.slice(0, -1), error: event.isWhole ? null : "undo" };
    case "false-alarm":
      return { ...state, falseAlarms: [...state.falseAlarms, event.fingerprint], asking: askedAbout(state, event) };
    default:
      return { ...state, asking: reduceAsking(state.asking, event) };
  }
}

/** Where the organisation lets a rule be answered, a false alarm is a reason to give. */
function askedAbout(
  { view, asking }: ReviewState,
  { rule, fingerprint }: Extract<ReviewEvent, { type: "false-alarm" }>,
): ReviewState["asking"] {
  const reason = view?.reasons.find((one) => one.fingerprint === fingerprint);
  return reason?.severity === "justify" ? { rule, fingerprint, choice: 0, text: "" } : asking;
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

/**
 * The picker closes when the mail has become another one: a reason holds for exactly what was seen. It is open from the start
 * where a reason is all that Send waits for, for that is what the sender has come to give.
 */
function askedNow({ asking, phase }: ReviewState, view: NonNullable<ReviewState["view"]>): ReviewState["asking"] {
  const open = view.reasons.filter(({ isAnswered }) => !isAnswered);
  if (open.some(({ fingerprint }) => fingerprint === asking?.fingerprint)) return asking;
  const [first] = open;
  if (phase === "ready" || first === undefined || view.verdict !== "justify") return null;
  return { rule: first.rule, fingerprint: first.fingerprint, choice: null, text: "" };
}
