import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { microsoftAjax } from "../server/microsoft-ajax.ts";

/** Where the library believes that it was loaded from. */
const base = "https://office.invalid/";

/** The library's own limits of seconds and minutes must not keep a process alive that is done. */
const libraryTimeout = (run: () => void, time = 0): NodeJS.Timeout => {
  const timer = setTimeout(run, time);
  return time < 1000 ? timer : timer.unref();
};

interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
}

/** As little of a document as the library touches: it makes script elements and puts them into the head. */
function fakeDocument(load: (script: ScriptElement) => void): object {
  const scripts: ScriptElement[] = [{ src: `${base}office.js` }];
  const listOf = (elements: readonly unknown[]): object =>
    Object.assign([...elements], { item: (at: number) => elements[at] });
  const head = {
    appendChild: (script: ScriptElement) => {
      scripts.push(script);
      load(script);
      return script;
    },
  };
  return {
    head,
    body: head,
    cookie: "",
    domain: "office.invalid",
    hasFocus: () => true,
    addEventListener: () => undefined,
    createElement: () => ({ src: "", style: {}, setAttribute: () => undefined, getAttribute: () => null }),
    getElementById: () => null,
    getElementsByTagName: (name: string) => listOf(name === "head" ? [head] : name === "script" ? scripts : []),
  };
}

const fileOf = (folder: string, address: string): string =>
  address.includes("MicrosoftAjax")
    ? microsoftAjax
    : readFileSync(join(folder, address.replace(base, "").toLowerCase()), "utf8");

/**
 * Runs the unmodified office.js with its file for classic Outlook against a native bridge, in a realm of its own;
 * resolves to its `Office` once the library has started. Rejects where a file is missing or the library throws.
 */
export async function openLibrary(folder: string, external: object): Promise<object> {
  const window: Record<string, unknown> = {
    external,
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
    location: { href: `${base}runtime.html`, hash: "", search: "", protocol: "https:", hostname: "office.invalid" },
    navigator: { userAgent: "Trident/7.0" },
    history: {},
    performance,
    name: "",
    setTimeout: libraryTimeout,
    clearTimeout,
    setInterval: (run: () => void, time: number) => setInterval(run, time).unref(),
    clearInterval,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    attachEvent: () => undefined,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const failed: { reason: unknown } = { reason: null };
  const run = (code: string, name: string): void => {
    runInContext(code, context, { filename: name });
  };
  window["document"] = fakeDocument((script) => {
    setTimeout(() => {
      try {
        if (script.src !== "") run(fileOf(folder, script.src), script.src);
        script.onload?.();
      } catch (reason) {
        failed.reason = reason;
      }
    }, 0);
  });
  const context = createContext(window);
  run(readFileSync(join(folder, "office.js"), "utf8"), `${base}office.js`);
  run("Office.onReady(function () { window.started = true; });", "start");
  await started(window, failed);
  return window["Office"] as object;
}

const startWithin = 10_000;
const step = 5;

async function started(window: Readonly<Record<string, unknown>>, failed: { readonly reason: unknown }): Promise<void> {
  for (let waited = 0; window["started"] !== true; waited += step) {
    if (failed.reason !== null) throw new Error("The library did not load", { cause: failed.reason });
    if (waited > startWithin) throw new Error("The library did not start");
    await new Promise((done) => setTimeout(done, step));
  }
}
