import type { Context } from "hono";

import type { Route } from "./routes/route.ts";

const JSON_LIMIT = 512 * 1024;
const UPLOAD_LIMIT = 10 * 1024 * 1024;

/** The body, or 411 without a Content-Length and 413 beyond the limit: the cheap check that needs no stream (register.md 4.3). */
export async function readBody(context: Context, route: Route): Promise<Uint8Array | Response> {
  if (route.body === undefined && route.upload === undefined) return new Uint8Array();
  const declared = context.req.header("content-length");
  if (declared === undefined || !/^\d{1,12}$/.test(declared)) return refuse(411, "length_required");
  const limit = route.upload === undefined ? JSON_LIMIT : UPLOAD_LIMIT;
  if (Number(declared) > limit) return refuse(413, "too_large");
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  return bytes.length > limit ? refuse(413, "too_large") : bytes;
}

function refuse(status: 411 | 413, code: string): Response {
  return Response.json({ code, problems: [] }, { status });
}
