import { join } from "node:path";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { serve, type ServerLog, StartRefused } from "#register/serve.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { VERSION } from "#core/version.ts";
import { createOrgKeeper, type OrgKeeper } from "./keep-org.ts";
import { prepareOrg } from "./prepare-org.ts";
import { type FileWatch, watchFiles } from "./watch-files.ts";

export interface ServeOptions {
  readonly org: string;
}

const log: ServerLog = (line) => {
  console.log(JSON.stringify(line));
};

/**
 * `postvagt serve`: the add-in with the organisation's policy in it, and its register where it has one, until somebody stops
 * the process. A changed organisation file or certificate is taken on while it runs.
 * @throws CliError in one line where it cannot start.
 */
export async function runServe({ org }: ServeOptions, addIn: string): Promise<number> {
  const prepared = await prepareOrg(org, addIn);
  const keeper = await createOrgKeeper({ org, prepare: () => prepareOrg(org, addIn), log }, prepared);
  const parts = {
    ...{ detect: findCpr, log, environment: process.env, version: VERSION },
    jobProgram: { script: join(addIn, "cli/register-worker.js") },
    judgeRules: keeper.judgeRules,
  };
  const serving = await serve(prepared.options, keeper.content(), parts).catch((error: unknown) => {
    throw error instanceof StartRefused ? new CliError(error.message, EXIT.badInput) : error;
  });
  await keeper.started(serving);
  const watched = followChanges(keeper);
  const following = setInterval(() => void keeper.followOthers(), FOLLOW_EVERY).unref();
  console.log(`Postvagt: ${serving.url}`);
  await stopSignal();
  log({ at: new Date().toISOString(), event: "stopping", details: {} });
  watched.close();
  clearInterval(following);
  // A relay, a database or an import that hangs must not keep a supervisor waiting until it kills us.
  setTimeout(() => {
    log({ at: new Date().toISOString(), event: "stopping", details: { isForced: true } });
    process.exit(EXIT.allow);
  }, MAX_STOP_LENGTH).unref();
  await serving.close();
  return EXIT.allow;
}

/** Milliseconds from SIGTERM to the end, whatever hangs; what is acknowledged is on the disk. */
const MAX_STOP_LENGTH = 24_000;

/** Milliseconds in which a rule that one server has lowered is lowered by the others. */
const FOLLOW_EVERY = 3_000;

/** Milliseconds after which a refused file is looked at again: what was in its way may be gone without a change of it. */
const RETRY_AFTER = 10_000;

/** Takes on what changes, by itself and on SIGHUP; what was refused is tried again. */
function followChanges(keeper: OrgKeeper): FileWatch {
  let retry: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    clearTimeout(retry);
    const isTaken = await keeper.reload();
    watched.turnTo(keeper.seen());
    if (!isTaken) retry = setTimeout(() => void reload(), RETRY_AFTER).unref();
  };
  const watched = watchFiles(() => void reload());
  watched.turnTo(keeper.seen());
  process.on("SIGHUP", () => void reload());
  return watched;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
