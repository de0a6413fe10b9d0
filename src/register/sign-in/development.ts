import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";

import type { ServeOptions } from "../options.ts";
import type { Role } from "../store/actor.ts";
import { isLocalAddress, isLoopback } from "./local-address.ts";
import type { TokenRules } from "./token-rules.ts";

/** Tokens for trying the server out on one's own machine. */
export interface DevelopmentSignIn {
  readonly rules: TokenRules;
  readonly issue: (person: DevelopmentPerson) => Promise<string>;
}

export interface DevelopmentPerson {
  readonly tenant: string;
  readonly role: Role;
  readonly name: string;
}

const ISSUER = "http://localhost/postvagt-development";
const AUDIENCE = "postvagt-development";
const SCOPE = "Incidents.Report";
const CLAIMS: Readonly<Record<Role, readonly string[]>> = {
  reporter: [],
  coordinator: ["Coordinator"],
  dpo: ["DPO"],
  admin: ["Admin"],
  auditor: ["Auditor"],
};

/** An issuer inside the server, with a key of its own for each start; the checks of the tokens are the same as for Entra's. */
export async function developmentSignIn(tenants: readonly string[]): Promise<DevelopmentSignIn> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "development", alg: "RS256" }] });
  const issuerOf = (tenant: string): string => `${ISSUER}/${tenant}/v2.0`;
  return {
    rules: { tenants: new Set(tenants), audience: AUDIENCE, scope: SCOPE, issuerOf, keysOf: () => keys },
    issue: ({ tenant, role, name }) =>
      new SignJWT({ ver: "2.0", tid: tenant, oid: `dev-${role}`, name, scp: SCOPE, roles: [...CLAIMS[role]] })
        .setProtectedHeader({ alg: "RS256", kid: "development" })
        .setIssuer(issuerOf(tenant))
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setNotBefore("0s")
        .setExpirationTime("1h")
        .sign(privateKey),
  };
}

/** Environment variables by which a production machine is known (register.md 5.3). */
const PRODUCTION = ["KUBERNETES_SERVICE_HOST", "WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME"];

/**
 * Why the register answers nobody under development sign-in, which lets anybody be anybody; null where only this machine can
 * reach it. A proxy cannot be told from a neighbour by its headers, so a server that is made to be reached from elsewhere is closed.
 */
export function whyClosed(
  { serve, address }: { readonly serve: ServeOptions; readonly address: string | null },
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  if (!isLoopback(serve.listen.host)) return `serve.listen.host is ${serve.listen.host}`;
  if (serve.proxy !== null) return "serve.proxy is set";
  if (!isLocalAddress(address)) return `addIn.address is ${address ?? ""}`;
  if (environment["NODE_ENV"] === "production") return "NODE_ENV is production";
  const marker = PRODUCTION.find((name) => environment[name] !== undefined);
  return marker === undefined ? null : `${marker} is set`;
}
