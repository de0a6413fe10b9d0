import type { Policy } from "#core/policy/policy.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import type { Content, ServerOptions } from "#register/serve.ts";
import { loadOrganisation } from "../load-policy.ts";
import { ALLOWED_PATH, allowedScripts, orgManifest } from "../manifest/org-manifest.ts";
import { toPaneRegister } from "../build-addin/compile-policy.ts";
import type { Versioned } from "../manifest/version-manifest.ts";
import type { OrganisationFile } from "../org/parse-org.ts";
import { type AddInFile, addInFiles, toAddInFile } from "./add-in-files.ts";
import { type SeenFile, seeFile } from "./watch-files.ts";

/** An organisation file as the server takes it: how it is reached, and what it serves under a policy. */
export interface Prepared {
  readonly file: OrganisationFile;
  readonly options: ServerOptions;
  readonly manifest: Versioned | null;
  /** Files that the server must notice a change of. */
  readonly seen: readonly SeenFile[];
  readonly contentFor: (policy: Policy) => Content;
}

/**
 * Reads an organisation file for the server.
 * @throws CliError with every problem.
 */
export async function prepareOrg(org: string, folder: string): Promise<Prepared> {
  // Seen before it is read: a change in between is noticed afterwards, and none is lost.
  const seen = await seeFile(org);
  const file = await loadOrganisation(org);
  const { addIn, serve, register } = file;
  const manifest = addIn === null ? null : await orgManifest(org, addIn, folder);
  const pems = serve.tls === null ? [] : [serve.tls.cert, serve.tls.key];
  return {
    file,
    options: { serve, register, address: addIn?.address ?? null },
    manifest,
    seen: [seen, ...(await Promise.all(pems.map(seeFile)))],
    contentFor: (policy) => {
      const files = new Map(addInFiles(folder, policy, toPaneRegister(register)));
      if (addIn !== null && manifest !== null) {
        files.set("/manifest.xml", text(manifest.xml, "text/xml; charset=utf-8"));
        files.set(`/${ALLOWED_PATH}`, text(allowedScripts(addIn), "application/json; charset=utf-8"));
      }
      return { asset: (path) => files.get(path), policyVersion: policyVersion(policy) };
    },
  };
}

const text = (bytes: string, type: string): AddInFile => toAddInFile(bytes, type, "desk");
