import { cdn } from "./cdn-route.ts";

/** Names that a browser's global object has and classic Outlook's JavaScript-only runtime has not (platform.md 2.3). */
const absent = [
  "document",
  "location",
  "navigator",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "crypto",
  "Intl",
  "TextDecoder",
  "TextEncoder",
  "atob",
  "btoa",
  "Blob",
  "FileReader",
  "URL",
  "Worker",
  "WebAssembly",
  "structuredClone",
  "performance",
  "globalThis",
  "fetch",
  "XMLHttpRequest",
];

/**
 * A page that runs a LaunchEvent script with classic Outlook's names hidden from it. The engine is still the
 * browser's: what an old engine cannot parse is found by the realm in `src/simulator/classic`.
 */
export function scriptRuntimePage(pageOrigin: string, script: string): string {
  const office = `${pageOrigin}${cdn.office}`;
  const path = script.startsWith("/") ? script.replace(/[^\w./-]/g, "") : "/";
  return `<!doctype html>
<meta charset="utf-8">
<script src="${office}addresses.js"></script>
<script src="${office}office.js"></script>
<script>
  const request = new XMLHttpRequest();
  request.open("GET", ${JSON.stringify(path)}, false);
  request.send();
  const scope = { Office, console, setTimeout: setTimeout.bind(self), clearTimeout: clearTimeout.bind(self) };
  scope.window = scope.self = scope;
  new Function("window", "self", "setTimeout", "clearTimeout", ${absent.map((name) => JSON.stringify(name)).join(", ")}, request.responseText)
    .call(scope, scope, scope, scope.setTimeout, scope.clearTimeout);
  // Classic Outlook starts handlers without being asked; the library of a page does not.
  Office.onReady();
</script>
`;
}
