import { policyVersion } from "#core/policy/policy-version.ts";
import { toJsonSchema } from "#core/policy/shape/to-json-schema.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import { orgShape } from "../org/org-shape.ts";
import { judgeOrg } from "./judge/judge-org.ts";
import type { Warning } from "./judge/warning.ts";

export interface PolicyCheckOptions {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `postvagt policy check`: ends with every problem of a file, or says that it is right and what of it is most likely not meant. */
export async function runPolicyCheck(path: string, { strict, json }: PolicyCheckOptions): Promise<number> {
  const file = await loadOrganisation(path);
  const { policy } = file;
  const version = policyVersion(policy);
  const { warnings, accepted } = await judgeOrg(file, new Date());
  if (json === true) console.log(JSON.stringify({ version, rules: policy.rules.length, warnings, accepted }, null, 2));
  else {
    console.log(`${path}: no problems; ${policy.rules.length} rules, version ${version}`);
    if (warnings.length > 0) console.log(`${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}:`);
    for (const warning of warnings) console.log(formatWarning(warning));
    for (const { reason, ...warning } of accepted) console.log(`  accepted: ${keyOf(warning)}, because: ${reason}`);
  }
  return strict === true && warnings.length > 0 ? EXIT.warn : EXIT.allow;
}

const keyOf = ({ code, about }: Warning): string => (about === undefined ? code : `${code}:${about}`);

/** `  own-domain-webmail:gmail.com  organisation.domains[0]: gmail.com is private webmail …`. */
export function formatWarning(warning: Warning): string {
  return `  ${keyOf(warning)}\n    ${warning.path}: ${warning.note}`;
}

/** The JSON Schema of the whole file, as text. */
export function schemaText(): string {
  return `${JSON.stringify(toJsonSchema(orgShape, "Postvagt: an organisation"), null, 2)}\n`;
}

/** `postvagt policy schema`: the JSON Schema, for an editor. */
export function runPolicySchema(): number {
  process.stdout.write(schemaText());
  return EXIT.allow;
}
