import * as v from "valibot";

import { RegisterError } from "../register-error.ts";
import { toProblems } from "./to-problems.ts";

/** The value as the schema has it, or a refusal that lists every problem. */
export function accept<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new RegisterError("invalid", toProblems(result.issues));
}
