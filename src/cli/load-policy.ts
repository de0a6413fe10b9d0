import { readFile } from "node:fs/promises";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Problem } from "#core/policy/problem.ts";
import { parseRegisterOptions, type RegisterOptions } from "#register/options.ts";
import { CliError } from "./cli-error.ts";
import { EXIT } from "./exit-codes.ts";
import { sayProblem } from "./say-problem.ts";
import { saySystemError } from "./say-system-error.ts";

/** Everything that an organisation file holds; `register` is null where it names none. */
export interface OrganisationFile {
  readonly policy: Policy;
  readonly register: RegisterOptions | null;
}

/**
 * The policy of an organisation file, or the one that comes with Postvagt where none is named.
 * @throws CliError with every problem of the file and its path.
 */
export async function loadPolicy(path: string | undefined): Promise<Policy> {
  if (path === undefined) return defaultPolicy;
  return (await loadOrganisation(path)).policy;
}

/**
 * An organisation file, whole or not at all.
 * @throws CliError with every problem of the file and its path.
 */
export async function loadOrganisation(path: string): Promise<OrganisationFile> {
  const { register, policy } = splitRegister(await readJson(path));
  const parsed = parsePolicy(policy);
  const options = register === undefined ? null : parseRegisterOptions(register);
  const wrong = Array.isArray(options) ? (options as readonly Problem[]) : [];
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...wrong.map((one) => ({ ...one, path: `register.${one.path}` })),
  ];
  if (parsed.ok && problems.length === 0) return { policy: parsed.policy, register: options as RegisterOptions | null };
  const count = problems.length;
  const lines = [`${path}: ${count} ${count === 1 ? "problem" : "problems"}`, ...problems.map(sayProblem)];
  throw new CliError(lines.join("\n"), EXIT.badPolicy);
}

/** The server's settings stand in the same file and are no part of what is compiled into the handler. */
function splitRegister(json: unknown): { readonly register: unknown; readonly policy: unknown } {
  if (typeof json !== "object" || json === null || !("register" in json)) return { register: undefined, policy: json };
  const { register, ...policy } = json;
  return { register, policy };
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`${path}: ${saySystemError(error)}`, EXIT.badPolicy);
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
