import { policyVersion } from "#core/policy/policy-version.ts";
import type { Policy } from "#core/policy/policy.ts";
import { publicPolicy } from "#core/policy/public-policy.ts";
import { ascii } from "../build-addin/compile-policy.ts";
import type { OrgState } from "../org/state-file.ts";
import { type Diagnosis, ok, problem, warning } from "./diagnosis.ts";
import { fetchFile, textOf } from "./fetch-file.ts";

/** Whether what is served is what the organisation file says: the manifest, and the policy in the script. */
export async function lookAtVersions(
  address: string,
  policy: Policy,
  state: OrgState,
  deployed: string | undefined,
): Promise<readonly Diagnosis[]> {
  const served = textOf(await fetchFile(`${address}/manifest.xml`));
  const script = textOf(await fetchFile(`${address}/onsend.js`));
  return [
    ...lookAtManifest(served, state),
    ...(deployed === undefined ? [] : compareManifests(served, deployed)),
    lookAtPolicy(script, policy),
  ];
}

const versionOf = (xml: string): string | undefined => /<Version>([^<]+)<\/Version>/.exec(xml)?.[1]?.trim();
const idOf = (xml: string): string | undefined => /<Id>([^<]+)<\/Id>/.exec(xml)?.[1]?.trim().toLowerCase();

function lookAtManifest(served: string, { manifest }: OrgState): readonly Diagnosis[] {
  const version = versionOf(served);
  if (version === undefined)
    return [
      warning("manifest-away", "manifest.xml cannot be read at the address", "serve it, so that it can be compared"),
    ];
  if (manifest !== undefined && manifest.version !== version)
    return [
      warning(
        "manifest-older",
        `the manifest that is served is ${version}, and the last one made is ${manifest.version}`,
        "restart the server, or build the files again",
      ),
    ];
  return [ok("manifest", `the manifest that is served is ${version}`)];
}

/** The file that was uploaded in the admin centre, beside the one that is served. */
export function compareManifests(served: string, deployed: string): readonly Diagnosis[] {
  if (idOf(served) !== idOf(deployed))
    return [
      problem(
        "manifest-other-id",
        "the manifest that is deployed is of another add-in: its id is not that of addIn.id",
        "an id stays for ever: put the deployed one into org.json, or remove the other add-in in the admin centre",
      ),
    ];
  if (served === deployed || versionOf(served) === versionOf(deployed))
    return [ok("manifest-deployed", `the deployed manifest is ${versionOf(deployed) ?? "the same"}`)];
  return [
    problem(
      "manifest-not-deployed",
      `${versionOf(deployed) ?? "another version"} is deployed, and ${versionOf(served) ?? "another"} is served`,
      "upload manifest.xml under Integrated apps → Postvagt → Update",
    ),
  ];
}

/** A served policy that is not the file's is a reload that was refused, or files that were not built again. */
export function lookAtPolicy(script: string, policy: Policy): Diagnosis {
  const wanted = `var POSTVAGT_POLICY=${ascii(publicPolicy(policy))};`;
  if (script.startsWith(wanted))
    return ok("policy", `the policy that is served is that of the file, ${policyVersion(policy)}`);
  if (!script.startsWith("var POSTVAGT_POLICY="))
    return problem(
      "policy-none",
      "the script that is served holds no policy",
      "serve it by `postvagt serve`, or what `build-addin` wrote",
    );
  return problem(
    "policy-older",
    "the policy that is served is not that of the file",
    'look for "reload refused" in the log of `serve` (a rule that was lowered shows here too), or run `build-addin` again',
  );
}
