import { createRoot } from "react-dom/client";
import { startPane } from "./start-pane.ts";
import { isDark } from "./state/is-dark.ts";
import type { PaneContext } from "./state/pane-context.ts";
import { App } from "./view/app.tsx";

const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

async function start(): Promise<void> {
  await Office.onReady();
  // The types of Office.js name every client's item; what this program uses of it is in PaneContext.
  const context = Office.context as unknown as PaneContext;
  const wanted = new URLSearchParams(location.search).get("view") === "report" ? "report" : "review";
  const parts = await startPane(context, wanted);
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  document.documentElement.lang = parts.language;
  const root = createRoot(place);
  const draw = (): void => {
    root.render(<App {...parts} isDark={isDark(context.officeTheme, systemDark.matches)} />);
  };
  systemDark.addEventListener("change", draw);
  draw();
  document.body.dataset["ready"] = "";
}

void start();
