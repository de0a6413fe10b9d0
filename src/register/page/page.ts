import { script } from "./script.ts";
import type { Asset } from "./serve-pages.ts";
import { style } from "./style.ts";

/** The plain page for trying the server out by hand: lists entries and shows one. The desk replaces it. */
export function page(path: string, isTest: boolean): Asset | undefined {
  if (path === "/page.js") return { bytes: script, type: "text/javascript; charset=utf-8", policy: "desk" };
  if (path === "/page.css") return { bytes: style, type: "text/css; charset=utf-8", policy: "desk" };
  if (path === "/") return { bytes: html(isTest), type: "text/html; charset=utf-8", policy: "desk" };
  return undefined;
}

function html(isTest: boolean): string {
  const banner = isTest
    ? '<p id="banner" role="status">TEST: alle kan være hvem som helst. Brug ingen rigtige oplysninger.</p>'
    : "";
  const chooser = isTest
    ? `<label>Log ind som <select id="role"><option value="dpo">databeskyttelsesrådgiver</option>
       <option value="coordinator">koordinator</option><option value="reporter">medarbejder</option>
       <option value="auditor">revisor</option><option value="admin">administrator</option></select></label>`
    : "";
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Register over brud</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css"></head>
<body>${banner}<header><h1>Register over brud på persondatasikkerheden</h1>${chooser}</header>
<main><p id="state" role="status"></p>
<table id="list"><thead><tr><th scope="col">Nr.</th><th scope="col">Indberettet</th><th scope="col">Frist</th>
<th scope="col">Status</th><th scope="col">Beskrivelse</th></tr></thead><tbody></tbody></table>
<section id="entry" aria-live="polite" hidden><h2></h2><dl></dl></section></main>
<script src="/page.js" defer></script></body></html>`;
}
