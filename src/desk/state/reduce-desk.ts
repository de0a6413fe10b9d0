import { type DeskEvent, type DeskState, type Edits, firstDesk, NOTHING_AROUND } from "./desk-state.ts";

/** The next state of the desk. What somebody has written is thrown away by nothing but that person. */
export function reduceDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "go":
      return {
        ...state,
        route: event.route,
        shown: null,
        around: NOTHING_AROUND,
        edits: {},
        question: "",
        undo: null,
        theirs: null,
        isSaved: false,
        error: null,
        imported: "no",
      };
    case "sign-out":
      // What somebody has seen is not left on the screen; unsaved writing stays in the vault.
      return { ...firstDesk({ page: "list" }, state.statisticsYear), error: { code: "sign-in", problems: [] } };
    case "role":
      return { ...state, role: event.role, list: null, shown: null, error: null };
    case "filter":
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case "listed":
      return {
        ...state,
        list: event.isNext ? [...(state.list ?? []), ...event.list] : event.list,
        hasMore: event.hasMore,
        error: null,
      };
    case "shown":
      return { ...state, shown: event.shown, error: null };
    case "around":
      return { ...state, around: { ...state.around, ...event.around } };
    case "statistics-year":
      return { ...state, statisticsYear: event.year };
    case "statistics":
      return { ...state, statistics: event.statistics, counts: event.counts, health: event.health, error: null };
    case "log":
      return { ...state, log: event.log, error: null };
    case "imported":
      return { ...state, imported: event.problems ?? "yes" };
    default:
      return reduceEditing(state, event);
  }
}

function reduceEditing(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "edit":
      return { ...state, edits: { ...state.edits, ...event.edits }, isSaved: false };
    case "write-question":
      return { ...state, question: event.text };
    case "asked":
      return { ...state, question: state.question.trim() === event.text ? "" : state.question };
    case "save":
    case "undo":
    case "move":
    case "notify":
      return { ...state, isSaving: true, error: null };
    case "saved":
      return {
        ...state,
        shown: event.shown,
        edits: without(state.edits, event.sent),
        undo: event.undo,
        theirs: null,
        isSaving: false,
        isSaved: true,
        error: null,
      };
    case "clash":
      return { ...state, theirs: event.theirs, isSaving: false };
    case "merge":
      return {
        ...state,
        shown: state.theirs ?? state.shown,
        theirs: null,
        edits: event.keep === "mine" ? state.edits : {},
      };
    case "error":
      return { ...state, isSaving: false, error: event.error };
    default:
      return state;
  }
}

function without(edits: Edits, sent: Edits): Edits {
  const taken = new Map<string, unknown>(Object.entries(sent));
  return Object.fromEntries(
    Object.entries(edits).filter(([name, value]) => !taken.has(name) || taken.get(name) !== value),
  );
}
