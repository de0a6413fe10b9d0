import { readdir, readFile } from "node:fs/promises";
import { found, type Route } from "./answer.ts";
import { fileAnswer } from "./file-answer.ts";
import { latestChange } from "./latest-change.ts";

/** What the page asks of its server before it can start. */
export interface PageFiles {
  /** The built page: `page.js`. */
  readonly built: string;
  readonly manifest: string;
  /** A folder of `.eml` files, each a mail in the inbox; the order is by name. */
  readonly mails: string;
  readonly libraryVersion: string;
  readonly addInOrigin: () => string;
  /** Folders whose files make the page load itself again when they change; none for a page that stays. */
  readonly watched: readonly string[];
}

const json = "application/json; charset=utf-8";

const page = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outlook (simulator)</title>
<link rel="icon" href="data:,">
</head>
<body><div id="outlook"></div><script src="/page.js"></script></body>
</html>
`;

/** Serves the page that plays Outlook, the manifest that it reads, and the mails that it shows. */
export function pageRoute(files: PageFiles): Route {
  return async (path) => {
    if (path === "/") return found("text/html; charset=utf-8", page);
    if (path === "/manifest.xml") return found("text/xml; charset=utf-8", await readFile(files.manifest));
    if (path === "/start.json") return found(json, JSON.stringify(await start(files)));
    if (path === "/changes.json")
      return found(json, JSON.stringify({ latestChange: await latestChange(files.watched) }));
    if (path.startsWith("/mails/")) return fileAnswer(files.mails, path.slice("/mails".length));
    return fileAnswer(files.built, path);
  };
}

async function start(files: PageFiles): Promise<object> {
  const names = await readdir(files.mails).catch(() => []);
  return {
    addInOrigin: files.addInOrigin(),
    reload: files.watched.length > 0,
    libraryVersion: files.libraryVersion,
    mails: names.filter((name) => name.endsWith(".eml")).sort(),
  };
}
