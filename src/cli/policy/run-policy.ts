import { toJsonSchema as valibotSchema } from "@valibot/to-json-schema";
import { policyShape } from "#core/policy/policy-shape.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { toJsonSchema } from "#core/policy/shape/to-json-schema.ts";
import { optionsSchema } from "#register/options.ts";
import { EXIT } from "../exit-codes.ts";
import { loadPolicy } from "../load-policy.ts";

/** `postvagt policy check`: says that a file is right, or ends with every problem in it. */
export async function runPolicyCheck(path: string): Promise<number> {
  const policy = await loadPolicy(path);
  console.log(`${path}: no problems; ${policy.rules.length} rules, version ${policyVersion(policy)}`);
  return EXIT.allow;
}

/** `postvagt policy schema`: the JSON Schema, for an editor. */
export function runPolicySchema(): number {
  const schema = toJsonSchema(policyShape, "Postvagt policy");
  const register = valibotSchema(optionsSchema, { errorMode: "ignore" });
  const properties = { ...(schema["properties"] as object), register };
  console.log(JSON.stringify({ ...schema, properties }, null, 2));
  return EXIT.allow;
}
