import type { Breach } from "#core/breach/breach.ts";
import { RegisterError } from "#web/register-call.ts";
import type { Around, DeskEvent, DeskState, Edits, Route, SavedPaper, Shown, Summary } from "./desk-state.ts";
import { restoreDraft } from "./drafts.ts";
import type { DeskParts } from "./run-desk.ts";
import { similarTo } from "./similar-to.ts";

export function pathOf(route: Route): string {
  return route.page === "entry" ? `/api/incidents/${route.year}/${route.no}` : "";
}

/** Shows a case: first itself, then what stands around it. */
export async function showEntry(parts: DeskParts, isAsked: () => boolean): Promise<void> {
  const { store, register, vault } = parts;
  const { route } = store.state();
  const shown = (await register().call("GET", pathOf(route))) as Shown;
  if (!isAsked()) return;
  store.dispatch({ type: "shown", shown });
  const { edits, question } = await restoreDraft(vault, route);
  if (isAsked() && Object.keys(edits).length > 0) store.dispatch({ type: "edit", edits });
  if (isAsked() && question !== "") store.dispatch({ type: "write-question", text: question });
  await Promise.all([lookAround(parts), findSimilar(parts)]);
  // Whoever has the case in front has read what was answered.
  await ifAllowed(parts, "POST", `${pathOf(route)}/read`, { body: {} });
}

/** What an officer does on a case besides changing its fields. */
export async function handleEntryEvent(parts: DeskParts, event: DeskEvent): Promise<void> {
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
    case "get-case-file": {
      const { blob, name } = await register().download(`${path}/file?format=${event.format}`);
      save(blob, name);
      return undefined;
    }
    case "get-sheet": {
      const sheet = (await register().call("GET", `${path}/notification-sheet`)) as NonNullable<
        DeskState["around"]["sheet"]
      >;
      store.dispatch({ type: "around", around: { sheet } });
      return undefined;
    }
    case "get-letter":
      return draftLetter(parts, path);
    case "save-paper": {
      const body = { kind: event.kind, text: event.text };
      const papers = (await register().call("POST", `${path}/papers`, { body })) as readonly SavedPaper[];
      store.dispatch({ type: "around", around: { papers } });
      return lookAround(parts);
    }
    default:
      return undefined;
  }
}

/** The letter as it was saved last, or a draft of what the case says. */
async function draftLetter({ store, register }: DeskParts, path: string): Promise<void> {
  const { text } = (await register().call("GET", `${path}/letter`)) as { readonly text: string };
  const papers = (await register().call("GET", `${path}/papers`)) as readonly SavedPaper[];
  const saved = papers.find(({ kind }) => kind === "letter")?.text;
  store.dispatch({ type: "around", around: { letter: saved ?? text, papers } });
}

/** What stands beside the entry; a role that may not see a part does without it. */
export async function lookAround(parts: DeskParts): Promise<void> {
  const { route } = parts.store.state();
  const path = pathOf(route);
  const [additions, files, trail] = await Promise.all(
    ["additions", "files", "trail"].map((what) => ifAllowed(parts, "GET", `${path}/${what}`)),
  );
  tellAround(parts, route, { additions, files, trail } as Partial<Around>);
}

/** Sought when the entry is another one than before: a question or a file does not make it so. */
async function findSimilar(parts: DeskParts): Promise<void> {
  const { route, shown } = parts.store.state();
  const all = (await ifAllowed(parts, "GET", "/api/incidents?limit=200")) as readonly Summary[] | null;
  tellAround(parts, route, { similar: similarTo(shown, all) });
}

function ifAllowed({ register }: DeskParts, method: string, address: string, sent = {}): Promise<unknown> {
  return register()
    .call(method, address, sent)
    .catch(() => null);
}

function tellAround({ store }: DeskParts, route: Route, around: Partial<Around>): void {
  if (store.state().route === route) store.dispatch({ type: "around", around });
}

/** Saves what was written; where somebody else has saved meanwhile, both texts are shown. */
export async function saveEdits(parts: DeskParts, edits: Edits): Promise<void> {
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

/** Takes the case a step on: its state, a notice to the authority, or into another case. */
export async function changeEntry(
  parts: DeskParts,
  what: "state" | "notifications" | "merge",
  body: object,
): Promise<void> {
  const { store, register } = parts;
  const { shown, route } = store.state();
  if (shown === null) return;
  const sent = { body: { version: shown.entry.version, ...body } };
  const changed = (await register().call("POST", `${pathOf(route)}/${what}`, sent)) as Shown;
  store.dispatch({ type: "saved", shown: changed, sent: {}, undo: null });
  await lookAround(parts);
}
