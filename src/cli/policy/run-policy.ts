import { policyVersion } from "#core/policy/policy-version.ts";
import { toJsonSchema } from "#core/policy/shape/to-json-schema.ts";
import { findLimitedSignals } from "./find-limited-signals.ts";
import { findPartnerTraps } from "./find-partner-traps.ts";
import { EXIT } from "../exit-codes.ts";
import { loadPolicy } from "../load-policy.ts";
import { orgShape } from "../org/org-shape.ts";

/** `postvagt policy check`: says that a file is right, or ends with every problem in it. */
export async function runPolicyCheck(path: string): Promise<number> {
  const policy = await loadPolicy(path);
  console.log(`${path}: no problems; ${policy.rules.length} rules, version ${policyVersion(policy)}`);
  const notes = [...findLimitedSignals(policy.organisation.secureMail), ...findPartnerTraps(policy.rules)];
  for (const { path: at, note } of notes) console.log(`  ${at}: ${note}`);
  return EXIT.allow;
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
