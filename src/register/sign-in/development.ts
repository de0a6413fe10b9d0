import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";

import { StartRefused } from "../engine/start-refused.ts";
import type { Role } from "../store/actor.ts";
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

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** Environment variables by which a production machine is known (register.md 5.3). */
const PRODUCTION = ["KUBERNETES_SERVICE_HOST", "WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME"];

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** Development sign-in lets anybody be anybody, so it starts on a loopback address and outside production only. */
export function refuseOutsideDevelopment(
  host: string,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  if (!isLoopback(host)) throw new StartRefused(`development sign-in must listen on 127.0.0.1, not on ${host}`);
  if (environment["NODE_ENV"] === "production")
    throw new StartRefused("development sign-in refuses NODE_ENV=production");
  const marker = PRODUCTION.find((name) => environment[name] !== undefined);
  if (marker !== undefined) throw new StartRefused(`development sign-in refuses to start where ${marker} is set`);
}
