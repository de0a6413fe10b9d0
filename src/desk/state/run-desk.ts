import type { Store } from "#web/create-store.ts";
import { type RegisterCall, RegisterError } from "#web/register-call.ts";
import type { Vault } from "#web/vault.ts";
import type { DeskEvent, DeskState, Filter, Route } from "./desk-state.ts";
import { keepDraft } from "./drafts.ts";
import { writeRoute } from "./routes.ts";
import { changeEntry, handleEntryEvent, saveEdits, showEntry } from "./run-entry.ts";
import { importLog } from "./run-import.ts";
import { learnPeople, showList, showLog, showStatistics, showTasks } from "./run-list.ts";

export interface DeskParts {
  readonly store: Store<DeskState, DeskEvent>;
  /** Of the role that is chosen; development sign-in changes it. */
  readonly register: () => RegisterCall;
  /** Where unsaved writing is kept, encrypted, until it has been saved. */
  readonly vault: Vault;
  /** Hands a file to the browser. */
  readonly save: (blob: Blob, name: string) => void;
}

/** Carries out what the officer does; every failure ends as a error that is shown, with the writing left as it was. */
export function runDesk(parts: DeskParts): void {
  const { store } = parts;
  store.subscribe((event, before) => {
    handleEvent(parts, event, before).catch((error: unknown) => {
      if (!(error instanceof RegisterError)) throw error;
      const { code, problems, request, reason } = error;
      store.dispatch({ type: "error", error: { code, problems, reason, ...(request === null ? {} : { request }) } });
    });
  });
  store.dispatch({ type: "go", route: store.state().route });
}

async function handleEvent(parts: DeskParts, event: DeskEvent, before: DeskState): Promise<void> {
  const { store, register } = parts;
  switch (event.type) {
    case "go":
      showAddress(event.route);
      return load(parts);
    case "filter":
      return filterList(parts, event.filter);
    case "role":
    case "retry":
    case "statistics-year":
      return load(parts);
    case "sign-in":
      await register().signInNow();
      return load(parts);
    case "sign-out":
      history.replaceState(null, "", writeRoute(store.state().route));
      return register().signOut();
    case "more":
      return showList(parts, true);
    case "file-case":
      return fileCase(parts, event);
    case "import":
      return importLog(parts, event.file);
    case "edit":
    case "saved":
    case "merge":
    case "write-question":
    case "asked":
      return keepDraft(parts.vault, store.state());
    default:
      return handleChange(parts, event, before);
  }
}

async function handleChange(parts: DeskParts, event: DeskEvent, before: DeskState): Promise<void> {
  switch (event.type) {
    case "save":
      return saveEdits(parts, before.edits);
    case "undo":
      return before.undo === null ? undefined : saveEdits(parts, before.undo);
    case "move":
      return changeEntry(parts, "state", { to: event.to, reason: event.reason });
    case "notify":
      return changeEntry(parts, "notifications", event.notice);
    case "merge-into":
      return changeEntry(parts, "merge", { into: { year: event.year, no: event.no } });
    case "export": {
      const year = event.year === "" ? "" : `&year=${event.year}`;
      return fetchFile(parts, `/api/export?kind=${event.kind}&format=${event.format}${year}`);
    }
    case "get-report":
      return fetchFile(parts, `/api/report?year=${parts.store.state().statisticsYear}&format=${event.format}`);
    default:
      return parts.store.state().route.page === "entry" ? handleEntryEvent(parts, event) : undefined;
  }
}

async function fetchFile({ register, save }: DeskParts, address: string): Promise<void> {
  const { blob, name } = await register().download(address);
  save(blob, name);
}

/** Files what an officer was told, and goes on with the case that it became. */
async function fileCase(
  { store, register }: DeskParts,
  { facts, unit, key }: Extract<DeskEvent, { type: "file-case" }>,
): Promise<void> {
  const headers = { "idempotency-key": key };
  const filed = await register().call("POST", "/api/incidents", { body: { ...facts, unit, source: "web" }, headers });
  const { year, no } = filed as { readonly year: number; readonly no: number };
  store.dispatch({ type: "go", route: { page: "entry", year, no } });
}

/** Each page is a step that the browser's Back takes back; the first only gets its address. */
function showAddress(route: Route): void {
  const address = writeRoute(route);
  if (location.hash === "") history.replaceState(null, "", address);
  else if (location.hash !== address) history.pushState(null, "", address);
}

const TYPING_PAUSE_MS = 250;

/** What is typed is sought when the typing pauses, what is chosen at once. */
async function filterList(parts: DeskParts, { text, year }: Partial<Filter>): Promise<void> {
  const { filter } = parts.store.state();
  const isTyped = text !== undefined || year !== undefined;
  if (isTyped) await new Promise((done) => setTimeout(done, TYPING_PAUSE_MS));
  if (parts.store.state().filter === filter) await load(parts);
}

async function load(parts: DeskParts): Promise<void> {
  const { store } = parts;
  const { route, role } = store.state();
  // An answer to a question that nobody asks any more, or that another person asked.
  const isAsked = (): boolean => store.state().route === route && store.state().role === role;
  await loadPage(parts, isAsked);
  await learnPeople(parts);
}

function loadPage(parts: DeskParts, isAsked: () => boolean): Promise<void> {
  switch (parts.store.state().route.page) {
    case "list":
      return showList(parts, false);
    case "tasks":
      return showTasks(parts);
    case "log":
      return showLog(parts);
    case "statistics":
      return showStatistics(parts, isAsked);
    case "entry":
      return showEntry(parts, isAsked);
    case "new":
      return Promise.resolve();
  }
}
