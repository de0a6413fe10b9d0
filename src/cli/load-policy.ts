import { dirname, resolve } from "node:path";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { CliError } from "./cli-error.ts";
import { EXIT } from "./exit-codes.ts";
import { type OrganisationFile, parseOrg } from "./org/parse-org.ts";
import { formatProblems } from "./format-problem.ts";
import { readOrgJson } from "./org/read-org-text.ts";

/**
 * The policy of an organisation file, or the one that comes with Postvagt where none is named.
 * @throws CliError with every problem of the file and its path.
 */
export async function loadPolicy(path: string | undefined): Promise<Policy> {
  if (path === undefined) return defaultPolicy;
  return (await loadOrganisation(path)).policy;
}

/**
 * An organisation file, whole or not at all; paths in it are taken from the folder that it lies in.
 * @throws CliError with every problem of the file and its path.
 */
export async function loadOrganisation(path: string): Promise<OrganisationFile> {
  const { json, repeated } = await readOrgJson(path);
  const parsed = parseOrg(json, repeated);
  if ("policy" in parsed) return besideFile(parsed, dirname(path));
  throw new CliError(formatProblems(path, parsed), EXIT.badPolicy);
}

function besideFile(file: OrganisationFile, folder: string): OrganisationFile {
  const { serve, register } = file;
  const tls = serve.tls && { cert: resolve(folder, serve.tls.cert), key: resolve(folder, serve.tls.key) };
  const database = register?.database;
  const isEmbedded = database !== undefined && "embedded" in database;
  return {
    ...file,
    serve: { ...serve, tls },
    register:
      register && isEmbedded ? { ...register, database: { embedded: resolve(folder, database.embedded) } } : register,
  };
}
