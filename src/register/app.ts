import { type Context, Hono } from "hono";

import { readBody } from "./body-limits.ts";
import type { Db } from "./engine/db.ts";
import { developmentRoutes } from "./page/development-routes.ts";
import { servePages, type Asset } from "./page/serve-pages.ts";
import type { HttpEnv } from "./http-env.ts";
import { type Take, rateLimit } from "./rate-limit.ts";
import { toRefusal } from "./refusal.ts";
import { RegisterError } from "./register-error.ts";
import { routes } from "./routes/index.ts";
import { openApi } from "./routes/openapi.ts";
import { may } from "./routes/permissions.ts";
import type { Answer, Route } from "./routes/route.ts";
import type { Scan } from "./scan/scan.ts";
import { ALWAYS } from "./security-headers.ts";
import type { Log } from "./server-log.ts";
import { checkToken } from "./sign-in/check-token.ts";
import type { DevelopmentSignIn } from "./sign-in/development.ts";
import type { TokenRules } from "./sign-in/token-rules.ts";
import type { Actor } from "./store/actor.ts";
import { readTenant } from "./store/read-tenant.ts";

/** Everything that an app needs; tests hand in their own database, clock and sign-in. */
export interface AppOptions {
  readonly db: Db;
  readonly rules: TokenRules;
  readonly scan: Scan;
  readonly now: () => Date;
  readonly log: Log;
  /** Set for trying out on one's own machine. */
  readonly development: DevelopmentSignIn | null;
  /** The host of the login page, for the pages' Content-Security-Policy. */
  readonly loginHost: string | null;
  /** The add-in's and the desk's files by address. */
  readonly asset: (path: string) => Asset | undefined;
  /** Where a request comes from. */
  readonly peerOf: (context: Context) => string | undefined;
}

/** Requests an hour from one address: a reader who pages is far below, a program that tries tokens is not. */
const PER_ADDRESS = 20_000;

/** The server as one function from request to answer; `app.request` runs it without a socket. */
export function createApp(options: AppOptions): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const take = rateLimit();
  watch(app, options, take);
  app.get("/health", async (context) => {
    await options.db.query("select 1");
    return context.json({ status: "ok" });
  });
  const document = openApi(routes);
  app.get("/openapi.json", (context) => context.json(document));
  if (options.development !== null) developmentRoutes(app, options.development, options.peerOf);
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path.replaceAll("{", ":").replaceAll("}", ""), (context) =>
      serveRoute(context, route, options, take),
    );
  }
  servePages(app, options);
  return app;
}

/** Headers, log and the one place where errors become answers. */
function watch(app: Hono<HttpEnv>, options: AppOptions, take: Take): void {
  app.use(async (context, next) => {
    const start = performance.now();
    const peer = options.peerOf(context) ?? "unknown";
    if (take(`address ${peer}`, PER_ADDRESS, options.now().getTime())) await next();
    else context.res = context.json({ code: "too_many", problems: [] }, 429, { "Retry-After": "60" });
    for (const [name, value] of Object.entries(ALWAYS)) context.res.headers.set(name, value);
    if (context.req.path.startsWith("/api/")) context.res.headers.set("Cache-Control", "no-store");
    const fault = context.get("fault");
    options.log({
      at: options.now().toISOString(),
      method: context.req.method,
      route: context.get("route") ?? "page",
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...(fault === undefined ? {} : { fault }),
    });
  });
  app.onError((error, context) => {
    const { status, code, problems, fault } = toRefusal(error);
    if (fault !== undefined) context.set("fault", fault);
    return Response.json({ code, problems }, { status });
  });
  app.notFound(() => Response.json({ code: "not_found", problems: [] }, { status: 404 }));
}

async function serveRoute(context: Context<HttpEnv>, route: Route, options: AppOptions, take: Take): Promise<Response> {
  context.set("route", route.path);
  const now = options.now();
  const actor = await signIn(context, options, now);
  if (!may(actor.roles, route.action)) throw new RegisterError("forbidden");
  if (route.hourly !== undefined && !take(personKey(actor, route), route.hourly, now.getTime())) {
    return context.json({ code: "too_many", problems: [] }, 429, { "Retry-After": "120" });
  }
  const bytes = await readBody(context, route);
  if (bytes instanceof Response) return bytes;
  const answer = await route.handle({
    ...{ db: options.db, scan: options.scan, actor, now, bytes },
    parameters: context.req.param(),
    query: context.req.query(),
    body: route.body === undefined ? undefined : parse(bytes),
    header: (name) => context.req.header(name),
  });
  return respond(answer);
}

function personKey(actor: Actor, route: Route): string {
  return `${actor.tenant} ${actor.oid} ${route.method} ${route.path}`;
}

/** The token, and for a coordinator the units that the organisation's settings give. */
async function signIn(context: Context, options: AppOptions, now: Date): Promise<Actor> {
  const actor = await checkToken(context.req.header("authorization"), options.rules, now);
  if (!actor.roles.includes("coordinator")) return actor;
  const { units } = await readTenant(options.db, actor.tenant);
  const own = units.filter((unit) => unit.coordinators.includes(actor.oid));
  return { ...actor, units: own.map((unit) => unit.name) };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new RegisterError("invalid", [{ path: "", expected: "JSON in UTF-8", found: "something else" }], cause);
  }
}

function respond(answer: Answer): Response {
  if ("body" in answer) return Response.json(answer.body, { status: answer.status });
  const { bytes, type, name } = answer.file;
  const headers = {
    "Content-Type": type,
    // A file of the register is saved, never shown: it may be a page with a script in it.
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Content-Security-Policy": "sandbox",
  };
  return new Response(Buffer.from(bytes), { status: answer.status, headers });
}
