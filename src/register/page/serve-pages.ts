import type { Hono } from "hono";

import type { HttpEnv } from "../http-env.ts";
import { contentSecurityPolicy, type PagePolicy } from "../security-headers.ts";

/** A file of the add-in or the desk. */
export interface Asset {
  readonly bytes: Uint8Array | string;
  readonly type: string;
  /** The pane may be framed by Outlook. */
  readonly policy: PagePolicy;
  /** Changes with the bytes; quoted, as RFC 9110 has it. */
  readonly etag: string;
}

/** Outlook wants icons that may be kept (office-js #5457); a new one has a new name. */
const ICONS = "public, max-age=86400";

/**
 * Asked for anew at each start of a pane or a handler, so that a changed policy and the kill switch take hold. One that was
 * fetched within the last minute may be used while it is asked for, so that a server that restarts holds nobody up.
 */
const PROGRAMS = "max-age=0, stale-while-revalidate=60";

/** Serves the files of the add-in and the desk that the program was given. */
export function servePages(
  app: Hono<HttpEnv>,
  options: {
    readonly asset: (path: string) => Asset | undefined;
    readonly loginHost: string | null;
  },
): void {
  app.get("*", (context) => {
    const path = context.req.path;
    const asset = options.asset(path);
    if (asset === undefined) return Response.json({ code: "not_found", problems: [] }, { status: 404 });
    const body = typeof asset.bytes === "string" ? asset.bytes : Buffer.from(asset.bytes);
    const policy = contentSecurityPolicy(asset.policy, options.loginHost);
    const fresh = { "Cache-Control": asset.type.startsWith("image/") ? ICONS : PROGRAMS, ETag: asset.etag };
    if (context.req.header("If-None-Match") === asset.etag) return new Response(null, { status: 304, headers: fresh });
    const headers = { ...fresh, "Content-Type": asset.type, "Content-Security-Policy": policy };
    // Outlook on the web shows the ribbon's icons on a page of its own.
    const shared = asset.type.startsWith("image/") ? { "Cross-Origin-Resource-Policy": "cross-origin" } : {};
    return new Response(body, { headers: { ...headers, ...shared } });
  });
}
