import { found, type Answer, type Route } from "./answer.ts";
import { fileAnswer } from "./file-answer.ts";
import { rewritePage } from "./rewrite-page.ts";
import { serverAnswer } from "./server-answer.ts";
import { scriptRuntimePage } from "./script-runtime-page.ts";

/** The add-in's files and the path under which its manifest expects them. */
export interface Folder {
  readonly at: string;
  /** A folder, or the address of the server that has them. */
  readonly folder: string;
}

const html = "text/html; charset=utf-8";

const notBuilt = (path: string): Answer => ({
  status: 404,
  type: html,
  body: `<!doctype html><meta charset="utf-8"><title>Not built yet</title>
<body style="font:14px/1.5 'Segoe UI',system-ui,sans-serif;color:#424242;padding:24px">
<p><strong>This page is not built yet.</strong></p>
<p>The manifest names <code>${path.replace(/[^\w./-]/g, "")}</code>, and the add-in's folder has no such file.</p>`,
});

/** Serves the add-in's own files; its pages get the simulator's address of Microsoft's library. */
export function addInRoute(folders: readonly Folder[], pageOrigin: () => string): Route {
  return async (path, query) => {
    if (path === "/simulator/script-runtime.html")
      return found(html, scriptRuntimePage(pageOrigin(), query.get("script") ?? ""));
    for (const { at, folder } of folders) {
      const answer = path.startsWith(at) ? await look(folder, `/${path.slice(at.length)}`) : undefined;
      if (answer?.type === html)
        return found(html, rewritePage(Buffer.from(answer.body).toString("utf8"), pageOrigin()));
      if (answer !== undefined) return answer;
    }
    return path.endsWith(".html") ? notBuilt(path) : undefined;
  };
}

function look(folder: string, path: string): Promise<Answer | undefined> {
  return isServer(folder) ? serverAnswer(folder, path) : fileAnswer(folder, path);
}

/** Whether files come from a server. */
export const isServer = (folder: string): boolean => /^https?:\/\//.test(folder);
