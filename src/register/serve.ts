import { getConnInfo } from "@hono/node-server/conninfo";
import type { TextDetector } from "#core/detect/finding.ts";
import type { Problem } from "#core/policy/problem.ts";
import type { RuleHealth } from "#core/policy/rule-health.ts";
import { createApp } from "./app.ts";
import { StartRefused } from "./engine/start-refused.ts";
import type { JobProgram } from "./jobs/create-jobs.ts";
import { isUp } from "./is-up.ts";
import { listenOn } from "./listen-on.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { needsRestart, type ServerOptions } from "./needs-restart.ts";
import { openToPeople } from "./options.ts";
import type { Asset } from "./page/serve-pages.ts";
import { countFailing } from "./reminders/count-failing.ts";
import { rateLimit, type TryAcquire } from "./rate-limit.ts";
import { type Certificate, namesHost, readCertificate } from "./read-certificate.ts";
import { openRegisterPart, type RegisterPart } from "./register-part.ts";
import type { RuleDay } from "./store/read-rule-days.ts";
import type { ServerLog } from "./server-log.ts";
import { whyClosed } from "./sign-in/development.ts";
import { listenForMetrics, metricsToken } from "./serve-metrics.ts";
import { trustedPeer } from "./trusted-peer.ts";

export { StartRefused } from "./engine/start-refused.ts";
export type { ServerOptions } from "./needs-restart.ts";
export type { EventLine, ServerLog } from "./server-log.ts";
export type { RuleDay } from "./store/read-rule-days.ts";

/** What the program that starts the server brings along. */
export interface ServeParts {
  readonly detect: TextDetector;
  readonly log: ServerLog;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the thread for large files lies. */
  readonly jobProgram: JobProgram;
  /** Of the program. */
  readonly version: string;
  /** Told the counts of the last months now and then, by rule and day; answers how each rule does. */
  readonly judgeRules: (counts: readonly RuleDay[], now: Date) => readonly RuleHealth[];
}

/** What is served, and changes with the organisation file. */
export interface Content {
  readonly asset: (path: string) => Asset | undefined;
  readonly policyVersion: string;
}

export interface Serving {
  readonly url: string;
  /** Takes on other settings and another content for every request to come, whole or not at all; answers why not. */
  readonly reload: (options: ServerOptions, content: Content) => Promise<readonly Problem[]>;
  /** To be told of a file that did not come as far as `reload`, for the figures. */
  readonly refused: () => void;
  /** Ends what is under way, then the database. */
  readonly close: () => Promise<void>;
}

/** Requests may take so long after the server was asked to stop. */
const SHUTDOWN_TIMEOUT_MS = 20_000;

/**
 * Starts the server on the address that the options name.
 * @throws StartRefused in one line that an administrator can act on.
 */
export async function serve(options: ServerOptions, content: Content, parts: ServeParts): Promise<Serving> {
  const { serve: how } = options;
  const token = metricsToken(options, parts.environment);
  const certificate = how.tls === null ? null : await readCertificate(how.tls, new Date());
  const register = openToPeople(options.register);
  let rules: readonly RuleHealth[] = [];
  const told = (counts: readonly RuleDay[]): void => {
    rules = parts.judgeRules(counts, new Date());
  };
  const part = register === null ? null : await openRegisterPart(register, options.address, { ...parts, told });
  try {
    return await run({ options, content, certificate }, { ...parts, part, token, rules: () => rules });
  } catch (error) {
    await part?.close();
    throw error;
  }
}

interface Now {
  readonly options: ServerOptions;
  readonly content: Content;
  readonly certificate: Certificate | null;
}

/** A server that runs, with what changes while it does. */
interface Running extends ServeParts {
  readonly part: RegisterPart | null;
  readonly token: string | null;
  readonly requestMetrics: Metrics;
  readonly take: TryAcquire;
  readonly rules: () => readonly RuleHealth[];
  now: Now;
  isStopping: boolean;
}

async function run(first: Now, brought: ServeParts & Pick<Running, "part" | "token" | "rules">): Promise<Serving> {
  const requestMetrics = createMetrics(new Date());
  const server: Running = { ...brought, requestMetrics, take: rateLimit(), now: first, isStopping: false };
  const { part } = server;
  let app = appFor(server);
  const { listen } = first.options.serve;
  const listening = await listenOn(listen, first.certificate, (request, bindings) => app.fetch(request, bindings));
  const watched = await listenForMetrics(first.options, () => figures(server)).catch(async (error: unknown) => {
    await listening.close(0);
    throw error;
  });
  tellOfCertificate(server);
  tellOfSignIn(server);
  return {
    url: listening.url,
    reload: async (options, content) => {
      const problems = await change(server, options, content);
      requestMetrics.reloaded(problems.length === 0 ? "taken" : "refused");
      if (problems.length > 0) return problems;
      app = appFor(server);
      if (server.now.certificate !== null) listening.renew(server.now.certificate);
      tellOfCertificate(server);
      tellOfSignIn(server);
      return [];
    },
    refused: () => {
      requestMetrics.reloaded("refused");
    },
    close: async () => {
      server.isStopping = true;
      await Promise.all([listening.close(SHUTDOWN_TIMEOUT_MS), watched?.close(0)]);
      await part?.close();
    },
  };
}

/** When it ends, and whether Outlook will take it: behind a proxy that brings its own, it need not name the address. */
function tellOfCertificate({ log, now: { certificate, options } }: Running): void {
  if (certificate === null) return;
  const { address } = options;
  const names = address === null ? {} : { namesAddress: namesHost(certificate, address) };
  log({
    at: new Date().toISOString(),
    event: "certificate",
    details: { ends: certificate.ends.toISOString(), ...names },
  });
}

/** In one line, for a register that is not what its reader may think. */
function tellOfSignIn({ log, environment, now: { options } }: Running): void {
  const at = new Date().toISOString();
  if (options.register === null) return;
  if (options.register.signIn === null)
    log({ at, event: "register closed", details: { missing: "register.signIn: nobody can sign in" } });
  else if (options.register.signIn === "development") {
    const why = whyClosed(options, environment);
    const details =
      why === null ? { answers: "this machine alone, where anybody is anybody" } : { answers: "nobody", why };
    log({ at, event: "development sign-in", details });
  }
}

/** Requests that are under way keep the app they came to. */
function appFor(server: Running): ReturnType<typeof createApp> {
  const { part, token, requestMetrics, log, take } = server;
  const { options, content } = server.now;
  const developmentClosed = whyClosed(options, server.environment) !== null;
  const peerOf = trustedPeer(options.serve.proxy?.trusted ?? []);
  return createApp(
    {
      register: part === null ? null : { ...part.parts(), developmentClosed },
      now: () => new Date(),
      log,
      asset: content.asset,
      peerOf: (context) => peerOf(getConnInfo(context).remote.address, context.req.header("x-forwarded-for")),
      requestMetrics,
      metrics: token === null ? null : { token, text: () => figures(server) },
      isStopping: () => server.isStopping,
      rules: server.rules,
    },
    take,
  );
}

async function figures({ requestMetrics, part, version, now, rules }: Running): Promise<string> {
  return requestMetrics.text({
    databaseUp: part === null ? null : await isUp(part.db),
    version,
    policyVersion: now.content.policyVersion,
    certificateEnds: now.certificate?.ends ?? null,
    rules: rules(),
    ...(part === null ? {} : { failingReminders: await countFailing(part.db) }),
  });
}

/**
 * Takes other settings and content on, or answers every reason why not. The policy does not wait for the register: one that needs
 * a restart stays as it was, which is logged, and one whose database is away hears of its changes later.
 */
async function change(server: Running, wanted: ServerOptions, content: Content): Promise<readonly Problem[]> {
  const before = server.now.options;
  const waiting = needsRestart(before, wanted).filter(isOfRegister);
  const options = waiting.length === 0 ? wanted : { ...wanted, register: before.register };
  const judged = await refusals(before, options);
  if ("problems" in judged) return judged.problems;
  const register = openToPeople(options.register);
  if (register !== null) await server.part?.change(register, options.address);
  server.now = { options, content, certificate: judged.certificate };
  if (waiting.length > 0)
    server.log({
      at: new Date().toISOString(),
      event: "restart needed",
      details: { for: waiting.map(({ path }) => path) },
    });
  return [];
}

const isOfRegister = ({ path }: Problem): boolean => /^register\b/.test(path);

type Judged = { readonly problems: readonly Problem[] } | { readonly certificate: Certificate | null };

/** Everything that keeps other settings from being taken on by a server that runs. */
async function refusals(before: ServerOptions, after: ServerOptions): Promise<Judged> {
  const problems = needsRestart(before, after);
  const { tls } = after.serve;
  const certificate = await (tls === null ? null : readCertificate(tls, new Date()).catch(asProblem));
  if (certificate !== null && "path" in certificate) return { problems: [...problems, certificate] };
  return problems.length > 0 ? { problems } : { certificate };
}

function asProblem(error: unknown): Problem {
  if (error instanceof StartRefused)
    return { path: "serve.tls", expected: "a certificate that serves", found: error.message };
  throw error;
}
