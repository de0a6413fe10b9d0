import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import { formatProblems } from "../format-problem.ts";
import { formatSystemError } from "../format-system-error.ts";
import { checkManifest } from "./check-manifest.ts";
import { findAssociated } from "./find-associated.ts";
import { iconBelow } from "./icon-below.ts";
import { makeUnifiedManifest } from "./make-unified-manifest.ts";
import { keepManifest, orgManifest } from "./org-manifest.ts";
import { parseXml } from "./parse-xml.ts";
import { formatVersioned } from "./format-versioned.ts";

export interface ManifestMakeOptions {
  readonly org: string;
  readonly out: string;
  readonly json?: boolean;
}

/**
 * `postvagt manifest make`: the manifest that an administrator uploads, checked before it is written.
 * @throws CliError with every problem.
 */
export async function runManifestMake(
  { org, out, json = false }: ManifestMakeOptions,
  folder: string,
): Promise<number> {
  const { addIn } = await loadOrganisation(org);
  if (addIn === null)
    throw new CliError(`${org}: "addIn" is missing, which names the add-in's id and address`, EXIT.badPolicy);
  const made = await orgManifest(org, addIn, folder);
  const script = readBelow(folder, "onsend.js")?.toString("utf8") ?? "";
  const problems = checkManifest(made.xml, {
    readIcon: iconBelow(folder),
    associated: findAssociated(script),
    commands: Object.values(PANE_BUTTONS),
  });
  if (problems.length > 0) throw new CliError(formatProblems(out, problems), EXIT.badInput);
  const root = parseXml(made.xml);
  const text = json && "children" in root ? `${JSON.stringify(makeUnifiedManifest(root, addIn), null, 2)}\n` : made.xml;
  await writeFile(out, text).catch((error: unknown) => {
    throw new CliError(`${out}: ${formatSystemError(error)}`, EXIT.badInput);
  });
  await keepManifest(org, made);
  console.log(`${out}: ${formatVersioned(made)}`);
  return EXIT.allow;
}

function readBelow(folder: string, name: string): Buffer | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}
