import { randomUUID } from "node:crypto";
import type { SignInOptions } from "#register/options.ts";
import { type Answers, splitDomains } from "./questions.ts";

/** Names of the schema and of the organisation file beside it. */
export const SCHEMA_NAME = "postvagt.schema.json";

/** Who signs in where; nothing while the app is not registered in Entra yet. */
export interface Registration {
  readonly tenant: string;
  readonly clientId: string;
}

/** A first organisation file: everything is observed and nobody is warned until its writer wants more. */
export function makeOrg(
  { domain, name, dpoMail, address, database }: Answers,
  registration: Registration | null,
): object {
  const register =
    database === "none"
      ? {}
      : {
          register: {
            database: /^postgres(?:ql)?:/.test(database) ? { postgres: database } : { embedded: database },
            tenants: [{ id: registration?.tenant ?? randomUUID() }],
            signIn: (registration === null
              ? "development"
              : { clientId: registration.clientId }) satisfies SignInInFile,
          },
        };
  return {
    $schema: `./${SCHEMA_NAME}`,
    organisation: { name, domains: splitDomains(domain), dataProtection: { mail: dpoMail } },
    rollout: { phase: "observe" },
    addIn: { id: randomUUID(), address, displayName: "Postvagt" },
    serve: { listen: { host: "127.0.0.1", port: 8443 }, proxy: { trusted: ["127.0.0.1"] } },
    ...register,
  };
}

type SignInInFile = Extract<SignInOptions, string> | Pick<Exclude<SignInOptions, string>, "clientId">;
