import type { MineEvent, MineState } from "./mine-state.ts";

/** The next state of the own reports. What was written stays until it has been sent. */
export function reduceMine(state: MineState, event: MineEvent): MineState {
  switch (event.type) {
    case "load":
      return { ...state, phase: state.phase === "ready" ? "ready" : "loading" };
    case "loaded":
      return { ...state, phase: "ready", reports: event.reports };
    case "load-failed":
      return { ...state, phase: "failed" };
    case "waiting":
      return { ...state, waiting: event.waiting };
    case "toggle":
      return { ...state, opened: state.opened === event.id ? null : event.id, additions: null, text: "", sent: "no" };
    case "open":
      return { ...state, opened: event.id, additions: null, text: "", sent: "no" };
    case "additions":
      return state.opened === event.id ? { ...state, additions: event.additions } : state;
    case "write":
      return { ...state, text: event.text, sent: "no" };
    case "sent":
      return { ...state, text: "", sent: "yes" };
    case "not-sent":
      return { ...state, sent: event.because };
    default:
      return state;
  }
}
