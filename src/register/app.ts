import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";

import type { RuleHealth } from "#core/policy/rule-health.ts";
import { stackFrames } from "#core/stack-frames.ts";

import { readBody } from "./body-limits.ts";
import { parseBody } from "./parse-body.ts";
import type { Db } from "./engine/db.ts";
import { developmentRoutes } from "./page/development-routes.ts";
import { servePages, type Asset } from "./page/serve-pages.ts";
import type { HttpEnv } from "./http-env.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Jobs } from "./jobs/create-jobs.ts";
import type { Metrics } from "./metrics.ts";
import { type TryAcquire, rateLimit } from "./rate-limit.ts";
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
import { networkOf } from "./trusted-peer.ts";
import { SignInError } from "./sign-in/sign-in-error.ts";
import type { DevelopmentSignIn } from "./sign-in/development.ts";
import type { TokenRules } from "./sign-in/token-rules.ts";
import type { Actor } from "./store/actor.ts";
import { readTenant } from "./store/read-tenant.ts";

/** Everything that an app needs; tests hand in their own database, clock and sign-in. */
export interface AppOptions {
  /** Null where the add-in alone is served. */
  readonly register: RegisterParts | null;
  readonly now: () => Date;
  readonly log: Log;
  /** The add-in's and the desk's files by address. */
  readonly asset: (path: string) => Asset | undefined;
  /** Where a request comes from. */
  readonly peerOf: (context: Context) => string | undefined;
  readonly requestMetrics: Pick<Metrics, "count">;
  /** All figures as text, for whoever brings the token; null where they are shown elsewhere or not at all. */
  readonly metrics: { readonly token: string; readonly text: () => Promise<string> } | null;
  /** Set once the server is asked to stop: what is under way ends, and nothing new should come. */
  readonly isStopping: () => boolean;
  /** What senders make of each rule. */
  readonly rules: () => readonly RuleHealth[];
}

/** The register behind the API. */
export interface RegisterParts {
  readonly db: Db;
  readonly rules: TokenRules;
  readonly scan: Scan;
  readonly jobs: Jobs;
  /** Bytes that are free where the register lies; null where its own machine must be asked. */
  readonly freeSpace: () => Promise<number | null>;
  /** Set for trying out on one's own machine. */
  readonly development: DevelopmentSignIn | null;
  /** Whether that is no answer to anybody, because the server can be reached from elsewhere. */
  readonly developmentClosed: boolean;
  /** The host of the login page, for the pages' Content-Security-Policy. */
  readonly loginHost: string | null;
}

/**
 * Calls an hour that one address may make without a token that holds. Who has signed in is not counted here: a municipality of
 * 5,000 mailboxes often has one address, and nobody behind it may close the register for the others. Nor are the add-in's
 * files: an Outlook that does not get them sends unchecked.
 */
const UNSIGNED = 20_000;

/** Calls an hour of one person. */
const PER_PERSON = 6_000;

/** The server as one function from request to answer; `app.request` runs it without a socket. `take` outlives a changed app. */
export function createApp(options: AppOptions, take: TryAcquire = rateLimit()): Hono<HttpEnv> {
  const { register } = options;
  const app = new Hono<HttpEnv>();
  watch(app, options);
  healthRoutes(app, { ...options, db: register?.db ?? null, freeSpace: register?.freeSpace ?? null });
  if (register !== null) registerRoutes(app, options, register, take);
  servePages(app, { asset: options.asset, loginHost: register?.loginHost ?? null });
  return app;
}

function registerRoutes(app: Hono<HttpEnv>, options: AppOptions, register: RegisterParts, take: TryAcquire): void {
  const document = openApi(routes);
  app.get("/openapi.json", (context) => context.json(document));
  if (register.development !== null)
    developmentRoutes(app, register.development, options.peerOf, register.developmentClosed);
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path.replaceAll("{", ":").replaceAll("}", ""), (context) =>
      serveRoute(context, route, { ...options, register }, take),
    );
  }
}

/** Asked for every few seconds by machines; worth a line only when something is wrong. */
const QUIET = ["/healthz", "/readyz", "/metrics"];

/** Headers, log and the one place where errors become answers. */
function watch(app: Hono<HttpEnv>, options: AppOptions): void {
  app.use(async (context, next) => {
    const start = performance.now();
    // Short enough to be read out on the telephone.
    context.set("request", randomUUID().slice(0, 13));
    await next();
    finish(context, options, performance.now() - start);
  });
  app.onError((error, context) => {
    const { status, code, problems, fault } = toRefusal(error);
    if (fault !== undefined) context.set("fault", fault);
    if (status >= 500) context.set("stack", stackFrames(error));
    return Response.json({ code, problems }, { status });
  });
  app.notFound(() => Response.json({ code: "not_found", problems: [] }, { status: 404 }));
}

function finish(context: Context<HttpEnv>, options: AppOptions, milliseconds: number): void {
  const { res, req } = context;
  for (const [name, value] of Object.entries(ALWAYS)) if (!res.headers.has(name)) res.headers.set(name, value);
  if (req.path.startsWith("/api/")) res.headers.set("Cache-Control", "no-store");
  if (options.isStopping()) res.headers.set("Connection", "close");
  const route = context.get("route") ?? "page";
  const { fault, stack, request } = context.var;
  if (request !== undefined) res.headers.set("X-Request-Id", request);
  options.requestMetrics.count({ method: req.method, route, status: res.status, seconds: milliseconds / 1000 });
  if (QUIET.includes(route) && res.status < 400) return;
  options.log({
    at: options.now().toISOString(),
    ...(request === undefined ? {} : { request }),
    method: req.method,
    route,
    status: res.status,
    milliseconds: Math.round(milliseconds),
    ...(fault === undefined ? {} : { fault }),
    ...(stack === undefined ? {} : { stack }),
  });
}

type Registered = AppOptions & { readonly register: RegisterParts };

async function serveRoute(
  context: Context<HttpEnv>,
  route: Route,
  options: Registered,
  take: TryAcquire,
): Promise<Response> {
  context.set("route", route.path);
  const now = options.now();
  const { db, scan, jobs } = options.register;
  const actor = await signIn(context, options.register, now).catch((error: unknown) => {
    const peer = options.peerOf(context) ?? "unknown";
    if (error instanceof SignInError && !take(`address ${networkOf(peer)}`, UNSIGNED, now.getTime())) return null;
    throw error;
  });
  if (actor === null) return tooMany(context, 60);
  if (!take(`person ${actor.tenant} ${actor.oid}`, PER_PERSON, now.getTime())) return tooMany(context, 60);
  if (!may(actor.roles, route.action)) throw new RegisterError("forbidden");
  if (route.hourly !== undefined && !take(personKey(actor, route), route.hourly, now.getTime())) {
    return tooMany(context, 120);
  }
  const bytes = await readBody(context, route);
  if (bytes instanceof Response) return bytes;
  const answer = await route.handle({
    ...{ db, scan, jobs, actor, now, bytes, ruleHealth: options.rules, signal: context.req.raw.signal },
    parameters: context.req.param(),
    query: context.req.query(),
    body: route.body === undefined ? undefined : parseBody(bytes),
    header: (name) => context.req.header(name),
  });
  return respond(answer);
}

function tooMany(context: Context, seconds: number): Response {
  return context.json({ code: "too_many", problems: [] }, 429, { "Retry-After": `${seconds}` });
}

function personKey(actor: Actor, route: Route): string {
  return `${actor.tenant} ${actor.oid} ${route.method} ${route.path}`;
}

/** The token, and for a coordinator the units that the organisation's settings give. */
async function signIn(context: Context, options: RegisterParts, now: Date): Promise<Actor> {
  const actor = await checkToken(context.req.header("authorization"), options.rules, now);
  if (!actor.roles.includes("coordinator")) return actor;
  const { units } = await readTenant(options.db, actor.tenant);
  const own = units.filter((unit) => unit.coordinators.includes(actor.oid));
  return { ...actor, units: own.map((unit) => unit.name) };
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
