import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import type { AddIn } from "../org/add-in-shape.ts";
import { readState, statePath, writeState } from "../org/state-file.ts";
import { formatSystemError } from "../format-system-error.ts";
import { makeManifest } from "./make-manifest.ts";
import { versionManifest, type Versioned } from "./version-manifest.ts";

/**
 * The manifest of an organisation under the version that follows from the one kept beside the organisation file.
 * @throws CliError when the package has lost its development manifest.
 */
export async function orgManifest(org: string, addIn: AddIn, folder: string): Promise<Versioned> {
  const template = await readTemplate(folder);
  const { manifest } = await readState(org);
  return versionManifest((version) => makeManifest(template, addIn, version), addIn.version, manifest);
}

/**
 * Keeps its version for the next time.
 * @throws CliError when it cannot be kept, for the next manifest would get the same version.
 */
export async function keepManifest(org: string, { state, isChanged }: Versioned): Promise<void> {
  if (!isChanged || (await writeState(org, { ...(await readState(org)), manifest: state }))) return;
  throw new CliError(`${statePath(org)}: the version of the manifest cannot be kept there`, EXIT.badInput);
}

/** The development manifest lies in the package, beside the folder of the built add-in. */
async function readTemplate(folder: string): Promise<string> {
  const path = join(dirname(folder), "manifest.xml");
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
}

/** What classic Outlook asks for before a script of the add-in may sign in (platform.md 4.4). */
export function allowedScripts({ address }: AddIn): string {
  return `${JSON.stringify({ allowed: [`${address}/onsend.js`] })}\n`;
}

/** Where Outlook looks for `allowedScripts`: at the root of the address. */
export const ALLOWED_PATH = ".well-known/microsoft-officeaddins-allowed.json";
