import type { Breach } from "#core/breach/breach.ts";
import type { Store } from "#web/create-store.ts";
import { type RegisterCall, RegisterError } from "#web/register-call.ts";
import { keepDraft, restoreDraft } from "./drafts.ts";
import type { Around, DeskEvent, DeskState, Edits, Filter, LogTable, Route, Shown, Summary } from "./desk-state.ts";
import { writeRoute } from "./routes.ts";
import type { Vault } from "#web/vault.ts";
import { similarTo } from "./similar-to.ts";

export interface DeskParts {
  readonly store: Store<DeskState, DeskEvent>;
  /** Of the role that is chosen; development sign-in changes it. */
  readonly register: () => RegisterCall;
  /** Where unsaved writing is kept, encrypted, until it has been saved. */
  readonly vault: Vault;
  /** Hands a file to the browser. */
  readonly save: (blob: Blob, name: string) => void;
}

const PAGE = 50;

/** Carries out what the officer does; every failure ends as a error that is shown, with the writing left as it was. */
export function runDesk(parts: DeskParts): void {
  const { store } = parts;
  store.subscribe((event, before) => {
    handleEvent(parts, event, before).catch((error: unknown) => {
      if (!(error instanceof RegisterError)) throw error;
      const { code, problems, request } = error;
      store.dispatch({ type: "error", error: { code, problems, ...(request === null ? {} : { request }) } });
    });
  });
  store.dispatch({ type: "go", route: store.state().route });
}

async function handleEvent(parts: DeskParts, event: DeskEvent, before: DeskState): Promise<void> {
  const { store, register, save } = parts;
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
      return list(parts, true);
    case "save":
      return saveEdits(parts, before.edits);
    case "undo":
      return before.undo === null ? undefined : saveEdits(parts, before.undo);
    case "move":
      return change(parts, "state", { to: event.to, reason: event.reason });
    case "notify":
      return change(parts, "notifications", event.notice);
    case "export": {
      const year = event.year === "" ? "" : `&year=${event.year}`;
      const { blob, name } = await register().download(`/api/export?kind=${event.kind}&format=${event.format}${year}`);
      save(blob, name);
      return undefined;
    }
    case "import":
      return importLog(parts, event.file);
    case "edit":
    case "saved":
    case "merge":
    case "write-question":
    case "asked":
      return keepDraft(parts.vault, store.state());
    default:
      return store.state().route.page === "entry" ? handleEntryEvent(parts, event) : undefined;
  }
}

async function handleEntryEvent(parts: DeskParts, event: DeskEvent): Promise<void> {
  const { store, register, save } = parts;
  const path = pathOf(store.state().route);
  switch (event.type) {
    case "ask": {
      const text = store.state().question.trim();
      if (text === "") return undefined;
      await register().call("POST", `${path}/additions`, { body: { text } });
      store.dispatch({ type: "asked", text });
      return lookAround(parts);
    }
    case "add-file": {
      const headers = {
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent(event.file.name),
      };
      await register().call("POST", `${path}/files`, { bytes: event.file, headers });
      return lookAround(parts);
    }
    case "get-file": {
      const { blob } = await register().download(`${path}/files/${event.file.id}`);
      save(blob, event.file.name);
      return undefined;
    }
    case "get-sheet": {
      const sheet = (await register().call("GET", `${path}/notification-sheet`)) as NonNullable<
        DeskState["around"]["sheet"]
      >;
      store.dispatch({ type: "around", around: { sheet } });
      return undefined;
    }
    case "get-letter": {
      const { text } = (await register().call("GET", `${path}/letter`)) as { readonly text: string };
      store.dispatch({ type: "around", around: { letter: text } });
      return undefined;
    }
    default:
      return undefined;
  }
}

/** Each page is a step that the browser's Back takes back; the first only gets its address. */
function showAddress(route: Route): void {
  const address = writeRoute(route);
  if (location.hash === "") history.replaceState(null, "", address);
  else if (location.hash !== address) history.pushState(null, "", address);
}

const TYPING_PAUSE_MS = 250;

/** What is typed is sought when the typing pauses, what is chosen at once. */
async function filterList(parts: DeskParts, { only }: Partial<Filter>): Promise<void> {
  const { filter } = parts.store.state();
  if (only === undefined) await new Promise((done) => setTimeout(done, TYPING_PAUSE_MS));
  if (parts.store.state().filter === filter) await load(parts);
}

async function load(parts: DeskParts): Promise<void> {
  const { store, register } = parts;
  const { route, statisticsYear, role } = store.state();
  // An answer to a question that nobody asks any more, or that another person asked.
  const isAsked = (): boolean => store.state().route === route && store.state().role === role;
  if (route.page === "list") return list(parts, false);
  if (route.page === "log") return showLog(parts);
  if (route.page === "statistics") {
    const range = `from=${statisticsYear}-01-01&to=${statisticsYear}-12-31`;
    const statistics = await register().call("GET", `/api/statistics?year=${statisticsYear}`);
    const counts = await register().call("GET", `/api/counts?${range}`);
    const health = await register().call("GET", "/api/rules");
    if (isAsked()) store.dispatch({ type: "statistics", statistics, counts, health });
    return undefined;
  }
  const shown = (await register().call("GET", pathOf(route))) as Shown;
  if (!isAsked()) return undefined;
  store.dispatch({ type: "shown", shown });
  const { edits, question } = await restoreDraft(parts.vault, route);
  if (isAsked() && Object.keys(edits).length > 0) store.dispatch({ type: "edit", edits });
  if (isAsked() && question !== "") store.dispatch({ type: "write-question", text: question });
  await Promise.all([lookAround(parts), findSimilar(parts)]);
  return undefined;
}

async function showLog({ store, register }: DeskParts): Promise<void> {
  const { filter, role } = store.state();
  const year = /^\d{4}$/.test(filter.year) ? `?year=${filter.year}` : "";
  const log = (await register().call("GET", `/api/log${year}`)) as LogTable;
  if (store.state().filter === filter && store.state().role === role) store.dispatch({ type: "log", log });
}

async function list({ store, register }: DeskParts, isNext: boolean): Promise<void> {
  const { filter, list: known, role } = store.state();
  const only = filter.only === "open" ? { only: "open" } : {};
  const year = /^\d{4}$/.test(filter.year) ? { year: Number(filter.year) } : {};
  const last = isNext ? known?.at(-1) : undefined;
  const text = filter.text.trim();
  const found = (await (text === ""
    ? register().call("GET", `/api/incidents?${pageQuery({ ...only, ...year }, last)}`)
    : register().call("POST", "/api/incidents/search", {
        body: { ...only, ...year, text, limit: PAGE, ...beforeOf(last) },
      }))) as readonly Summary[];
  if (store.state().filter !== filter || store.state().role !== role) return;
  store.dispatch({ type: "listed", list: found, hasMore: found.length === PAGE, isNext });
}

function pageQuery(filter: Readonly<Record<string, string | number>>, last: Summary | undefined): string {
  const before = last === undefined ? {} : { beforeYear: last.year, beforeNo: last.no };
  const all = Object.entries({ limit: PAGE, ...filter, ...before }).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(all).toString();
}

/** What is sought is a name at times, so it never stands in an address. */
function beforeOf(last: Summary | undefined): object {
  return last === undefined ? {} : { before: { year: last.year, no: last.no } };
}

/** What stands beside the entry; a role that may not see a part does without it. */
async function lookAround(parts: DeskParts): Promise<void> {
  const { route } = parts.store.state();
  const path = pathOf(route);
  const [additions, files, trail] = await Promise.all(
    ["additions", "files", "trail"].map((what) => ifAllowed(parts, `${path}/${what}`)),
  );
  tellAround(parts, route, { additions, files, trail } as Partial<Around>);
}

/** Sought when the entry is another one than before: a question or a file does not make it so. */
async function findSimilar(parts: DeskParts): Promise<void> {
  const { route, shown } = parts.store.state();
  const all = (await ifAllowed(parts, "/api/incidents?limit=200")) as readonly Summary[] | null;
  tellAround(parts, route, { similar: similarTo(shown, all) });
}

function ifAllowed({ register }: DeskParts, address: string): Promise<unknown> {
  return register()
    .call("GET", address)
    .catch(() => null);
}

function tellAround({ store }: DeskParts, route: Route, around: Partial<Around>): void {
  if (store.state().route === route) store.dispatch({ type: "around", around });
}

function pathOf(route: Route): string {
  return route.page === "entry" ? `/api/incidents/${route.year}/${route.no}` : "";
}

async function saveEdits(parts: DeskParts, edits: Edits): Promise<void> {
  const { store, register } = parts;
  const { shown, route } = store.state();
  if (shown === null) return;
  const { entry } = shown;
  const body = { version: entry.version, change: edits, confirmed: [] };
  try {
    const saved = (await register().call("PATCH", pathOf(route), { body })) as Shown;
    store.dispatch({ type: "saved", shown: saved, sent: edits, undo: pick(entry, Object.keys(edits)) });
    await Promise.all([lookAround(parts), findSimilar(parts)]);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== "conflict") throw error;
    const theirs = (await register().call("GET", pathOf(route))) as Shown;
    if (theirs.entry.version === entry.version) throw error;
    store.dispatch({ type: "clash", theirs });
  }
}

function pick(entry: Breach, names: readonly string[]): Edits {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name)));
}

async function change(parts: DeskParts, what: "state" | "notifications", body: object): Promise<void> {
  const { store, register } = parts;
  const { shown, route } = store.state();
  if (shown === null) return;
  const sent = { body: { version: shown.entry.version, ...body } };
  const changed = (await register().call("POST", `${pathOf(route)}/${what}`, sent)) as Shown;
  store.dispatch({ type: "saved", shown: changed, sent: {}, undo: null });
  await lookAround(parts);
}

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  csv: ["csv", "text/csv"],
  xlsx: ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  txt: ["text", "text/plain"],
};

async function importLog(parts: DeskParts, file: File): Promise<void> {
  const { store, register } = parts;
  const [format, type] = TYPES[file.name.slice(file.name.lastIndexOf(".") + 1).toLowerCase()] ?? ["text", "text/plain"];
  try {
    await register().call("POST", `/api/import?format=${format}`, { bytes: file, headers: { "content-type": type } });
    store.dispatch({ type: "imported", problems: null });
    await showLog(parts);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== "refused") throw error;
    store.dispatch({ type: "imported", problems: error.problems });
  }
}
