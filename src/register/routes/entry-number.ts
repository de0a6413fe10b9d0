import * as v from "valibot";

import { accept } from "../schemas/accept.ts";
import type { EntryNumber } from "../store/change-incident.ts";
import type { RequestContext } from "./route.ts";

const whole = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}$/),
  v.transform((text) => Number(text)),
);

const schema = v.object({ year: whole, no: whole });

/** The `{year}/{no}` of an address. */
export function entryNumber(asked: RequestContext): EntryNumber {
  return accept(schema, asked.parameters);
}
