import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { policyVersion } from "#core/policy/policy-version.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import { ALLOWED_PATH, allowedScripts, keepManifest, orgManifest } from "../manifest/org-manifest.ts";
import { formatVersioned } from "../manifest/format-versioned.ts";
import type { AddIn } from "../org/add-in-shape.ts";
import { formatSystemError } from "../format-system-error.ts";
import { COMPILED, compilePolicy, toPaneRegister } from "./compile-policy.ts";
import { NOT_SERVED } from "./not-served.ts";

export interface BuildAddinOptions {
  readonly org: string;
  readonly out: string;
}

/**
 * `postvagt build-addin`: the add-in's files with the organisation's policy compiled in, for any web server.
 * @throws CliError with every problem of the organisation file, or when a folder cannot be read or written.
 */
export async function runBuildAddin({ org, out }: BuildAddinOptions, addIn: string): Promise<number> {
  const { policy, register, addIn: own } = await loadOrganisation(org);
  const manifest = own && (await orgManifest(org, own, addIn));
  const from = resolve(addIn);
  try {
    const names = (await readdir(from)).filter((name) => !COMPILED.includes(name) && !NOT_SERVED.includes(name));
    await mkdir(out, { recursive: true });
    for (const name of names) await cp(join(from, name), join(out, name), { recursive: true });
    for (const name of COMPILED) {
      const script = await readFile(join(from, name), "utf8");
      await writeFile(join(out, name), compilePolicy(script, policy, toPaneRegister(register)));
    }
    if (own !== null && manifest !== null) await writeManifest(out, own, manifest.xml);
    console.log(
      `${out}: ${names.length + COMPILED.length} files of the add-in, with ${basename(org)} (version ${policyVersion(policy)})`,
    );
  } catch (error) {
    throw new CliError(`${out}: ${formatSystemError(error)}`, EXIT.badInput);
  }
  if (manifest === null) {
    console.log(`${out}: no manifest, for "addIn" is missing in ${basename(org)}`);
  } else {
    await keepManifest(org, manifest);
    console.log(`${join(out, "manifest.xml")}: ${formatVersioned(manifest)}`);
  }
  return EXIT.allow;
}

async function writeManifest(out: string, own: AddIn, xml: string): Promise<void> {
  await writeFile(join(out, "manifest.xml"), xml);
  await mkdir(dirname(join(out, ALLOWED_PATH)), { recursive: true });
  await writeFile(join(out, ALLOWED_PATH), allowedScripts(own));
}
