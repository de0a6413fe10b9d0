import { createRoot } from "react-dom/client";
import { openOutlook } from "./outlook.ts";
import css from "./page.css";
import { readEml } from "./read-eml.ts";
import { readManifest } from "./read-manifest.ts";
import { firstState } from "./state/first-state.ts";
import { reloadWhenRebuilt } from "./reload-when-rebuilt.ts";
import { settingsFrom } from "./settings-from.ts";
import { createStore, type Store } from "./state/store.ts";
import { App } from "./view/app.tsx";

declare global {
  interface Window {
    /** The window's state, for tests and for whoever wants to script the try-out. */
    simulator: Store;
  }
}

interface Start {
  readonly addInOrigin: string;
  readonly mails: readonly string[];
  readonly reload: boolean;
}

/** Fills the inbox with the mails that the server has, the last in the list on top. */
async function fillInbox(store: Store, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const bytes = new Uint8Array(await (await fetch(`/mails/${encodeURIComponent(name)}`)).arrayBuffer());
    const draft = name.includes(".draft.");
    const item = await readEml(bytes, store.state().mailbox.user, draft ? "draft" : "received");
    store.send({ type: "item-added", item, folder: draft ? "drafts" : "inbox", open: false });
  }
}

const manifest = await (await fetch("/manifest.xml")).text();
const start = (await (await fetch("/start.json")).json()) as Start;
const settings = settingsFrom(new URLSearchParams(location.search), firstState.settings);
const store = createStore({ ...firstState, settings });
window.simulator = store;

const readAgain = (): void => {
  store.send({
    type: "manifest-read",
    addIn: readManifest(manifest, store.state().settings.locale, start.addInOrigin),
  });
};
readAgain();
store.subscribe((before) => {
  if (before.settings.locale !== store.state().settings.locale) readAgain();
});

const style = document.createElement("style");
style.textContent = css;
document.head.append(style);
const root = document.getElementById("outlook");
if (root !== null) createRoot(root).render(<App store={store} outlook={openOutlook(store, start.addInOrigin)} />);
await fillInbox(store, start.mails);
document.documentElement.dataset["ready"] = "true";
if (start.reload) await reloadWhenRebuilt();
