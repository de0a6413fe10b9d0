import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { serve, type ServeParts, StartRefused } from "#register/serve.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import { addInFiles } from "./add-in-files.ts";

export interface ServeOptions {
  readonly org: string;
}

const log: ServeParts["log"] = (line) => {
  console.log(JSON.stringify(line));
};

/**
 * `postvagt serve`: the add-in with the organisation's policy in it, and its register, until somebody stops the process.
 * @throws CliError in one line where it cannot start.
 */
export async function runServe({ org }: ServeOptions, addIn: string): Promise<number> {
  const { policy, register } = await loadOrganisation(org);
  if (register === null)
    throw new CliError(`${org}: "register" is missing, which names database and sign-in`, EXIT.badPolicy);
  const files = addInFiles(addIn, policy, { signIn: register.signIn });
  const parts = { detect: findCpr, asset: (path: string) => files.get(path), log, environment: process.env };
  const serving = await serve(register, parts).catch((error: unknown) => {
    throw error instanceof StartRefused ? new CliError(error.message, EXIT.badInput) : error;
  });
  console.log(`Postvagt: ${serving.url}`);
  await stopped();
  await serving.close();
  return EXIT.allow;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
