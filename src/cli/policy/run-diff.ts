import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import type { OrganisationFile } from "../org/parse-org.ts";
import { diffPolicies } from "./diff-policies.ts";

/** `postvagt policy diff`: what changes for mail between two organisation files, in sentences. */
export async function runPolicyDiff(before: string, after: string): Promise<number> {
  const [old, fresh] = [await loadOrganisation(before), await loadOrganisation(after)];
  const sentences = diffPolicies(old.policy, fresh.policy);
  console.log(sentences.length === 0 ? "Nothing changes for mail." : sentences.join("\n"));
  for (const sentence of diffServer(old, fresh)) console.log(sentence);
  return EXIT.allow;
}

/** What of the rest of the file has changed: nothing of it decides about mail. */
export function diffServer(old: OrganisationFile, fresh: OrganisationFile): readonly string[] {
  const differ = (part: "addIn" | "serve" | "register") => JSON.stringify(old[part]) !== JSON.stringify(fresh[part]);
  return [
    ...(differ("addIn") ? ["addIn has changed: the manifest must be uploaded again."] : []),
    ...(differ("serve") ? ["serve has changed: where the server listens and its figures need a restart."] : []),
    ...(differ("register") ? ["register has changed: another database or kind of sign-in needs a restart."] : []),
  ];
}
