import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import { found, type Answer } from "./answer.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".eml": "message/rfc822",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "text/xml; charset=utf-8",
};

/** The file under a folder, or `undefined` where there is none; a path never leads out of the folder. */
export async function fileAnswer(folder: string, path: string): Promise<Answer | undefined> {
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep)) return undefined;
  try {
    return found(types[extname(file).toLowerCase()] ?? "application/octet-stream", await readFile(file));
  } catch {
    return undefined;
  }
}
