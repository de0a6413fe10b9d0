import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { CliError } from "./cli-error.ts";
import { EXIT } from "./exit-codes.ts";
import { type OrganisationFile, parseOrg } from "./org/parse-org.ts";
import { formatProblems } from "./format-problem.ts";
import { formatSystemError } from "./format-system-error.ts";

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
  const parsed = parseOrg(await readJson(path));
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

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badPolicy);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new CliError(`${path}: this is not JSON (${whereJsonBreaks(text)})`, EXIT.badPolicy);
  }
}

/** Node's message quotes the text around the mistake; the line is enough to find it. */
function whereJsonBreaks(text: string): string {
  let right = 0;
  let wrong = text.length;
  if (isUnfinished(text)) return "it ends too early";
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (isUnfinished(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  const before = text.slice(0, right).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** Whether a text is the beginning of JSON that merely stops. */
function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return /end of JSON|Unterminated/.test(error instanceof Error ? error.message : "");
  }
}
