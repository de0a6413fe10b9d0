import { createRoot } from "react-dom/client";
import { createStore } from "#web/create-store.ts";
import { type RegisterCall, registerCall } from "#web/register-call.ts";
import { registerSettings } from "#web/register-settings.ts";
import { signInFor } from "#web/sign-in/sign-in.ts";
import { openVault } from "#web/vault.ts";
import { type DeskEvent, type DeskState, firstDesk } from "./state/desk-state.ts";
import { reduceDesk } from "./state/reduce-desk.ts";
import { readRoute } from "./state/routes.ts";
import { runDesk } from "./state/run-desk.ts";
import { App } from "./view/app.tsx";
import { textsIn } from "./wording/texts.ts";

const settings = registerSettings ?? { signIn: "development" };
const language = navigator.language.toLowerCase().startsWith("en") ? "en" : "da";
const store = createStore<DeskState, DeskEvent>(
  firstDesk(readRoute(location.hash), new Date().getFullYear()),
  reduceDesk,
);

/** One connection a role: another role is another person. */
const calls = new Map<string, RegisterCall>();
const register = (): RegisterCall => {
  const { role } = store.state();
  const call = calls.get(role) ?? registerCall(signInFor(settings, { isNested: false }, role));
  calls.set(role, call);
  return call;
};

const save = (blob: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};

const place = document.getElementById("desk");
if (place === null) throw new Error("the page has no place for the desk");
document.documentElement.lang = language;
const systemDark = window.matchMedia("(prefers-color-scheme: dark)");
const root = createRoot(place);
const draw = (): void => {
  const isTest = settings.signIn === "development";
  root.render(<App store={store} texts={textsIn(language)} isDark={systemDark.matches} isTest={isTest} />);
};
systemDark.addEventListener("change", draw);
window.addEventListener("hashchange", () => {
  store.dispatch({ type: "go", route: readRoute(location.hash) });
});
window.addEventListener("beforeunload", (event) => {
  const { edits, question } = store.state();
  if (Object.keys(edits).length > 0 || question !== "") event.preventDefault();
});
/** Escape in a field, a list or a dialog is its own affair. */
const isInField = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [role=dialog], [role=listbox]") !== null;

window.addEventListener("keydown", (event) => {
  const { route, edits } = store.state();
  if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (Object.keys(edits).length > 0) store.dispatch({ type: "save" });
  }
  if (event.key === "Escape" && route.page === "entry" && !event.defaultPrevented && !isInField(event))
    store.dispatch({ type: "go", route: { page: "list" } });
});
void openVault().then((vault) => {
  runDesk({ store, register, save, vault });
  draw();
});
