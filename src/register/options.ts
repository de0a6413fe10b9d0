import * as v from "valibot";

import type { Problem } from "#core/breach/problem.ts";

import { toProblems } from "./schemas/to-problems.ts";

const text = v.pipe(v.string(), v.minLength(1));
const optional = v.optional(v.nullable(text), null);

const tenantSchema = v.strictObject({
  /** The Entra tenant's id. */
  id: v.pipe(v.string(), v.uuid()),
  name: text,
  cvr: optional,
  dpoName: optional,
  dpoMail: optional,
  dpoPhone: optional,
});

/** The `register` part of org.json. */
export const optionsSchema = v.strictObject({
  database: v.union([v.strictObject({ embedded: text }), v.strictObject({ postgres: text })]),
  listen: v.optional(
    v.strictObject({
      host: v.optional(text, "127.0.0.1"),
      port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)), 8443),
    }),
    {},
  ),
  /** Where people reach the server, for links in mails. */
  address: v.pipe(v.string(), v.url()),
  tenants: v.pipe(v.array(tenantSchema), v.minLength(1)),
  signIn: v.union([
    v.literal("development"),
    v.strictObject({
      clientId: v.pipe(v.string(), v.uuid()),
      scope: v.optional(text, "Incidents.Report"),
      authority: v.optional(v.pipe(v.string(), v.url()), "https://login.microsoftonline.com"),
    }),
  ]),
  /** The relay that reminders go out by; without it they wait in the register. */
  smtp: v.optional(
    v.nullable(
      v.strictObject({
        host: text,
        port: v.optional(v.pipe(v.number(), v.integer()), 25),
        /** TLS from the first byte; without it STARTTLS is used where the relay offers it. */
        secure: v.optional(v.boolean(), false),
        /** Its password comes from POSTVAGT_SMTP_PASSWORD. */
        user: optional,
        from: v.pipe(v.string(), v.email()),
      }),
    ),
    null,
  ),
});

/** How one server runs. */
export type RegisterOptions = v.InferOutput<typeof optionsSchema>;

/** Reads the `register` part of org.json: options, or every problem at once. */
export function parseRegisterOptions(value: unknown): RegisterOptions | readonly Problem[] {
  const result = v.safeParse(optionsSchema, value);
  return result.success ? result.output : toProblems(result.issues);
}
