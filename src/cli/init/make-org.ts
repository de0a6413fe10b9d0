import { randomUUID } from "node:crypto";
import { isLocalAddress, type SignInOptions } from "#register/options.ts";
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
  const isLocal = isLocalAddress(address);
  const register =
    database === "none"
      ? {}
      : {
          register: {
            database: /^postgres(?:ql)?:/.test(database) ? { postgres: database } : { embedded: database },
            tenants: [{ id: registration?.tenant ?? randomUUID() }],
            ...signInFor(registration, isLocal),
          },
        };
  return {
    $schema: `./${SCHEMA_NAME}`,
    organisation: { name, domains: splitDomains(domain), dataProtection: { mail: dpoMail } },
    rollout: { phase: "observe" },
    addIn: { id: randomUUID(), address, displayName: "Postvagt" },
    serve: { listen: { host: "127.0.0.1", port: 8443 }, ...(isLocal ? {} : { proxy: { trusted: ["127.0.0.1"] } }) },
    ...register,
  };
}

/** Sign-in for trying out is never written for an address that others can reach: there the register stays closed until Entra is named. */
function signInFor(registration: Registration | null, isLocal: boolean): { readonly signIn?: SignInInFile } {
  if (registration !== null) return { signIn: { clientId: registration.clientId } };
  return isLocal ? { signIn: "development" } : {};
}

type SignInInFile = Extract<SignInOptions, string> | Pick<Exclude<SignInOptions, string>, "clientId">;
