import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";

import type { TokenRules } from "./token-rules.ts";

export interface EntraOptions {
  readonly tenants: readonly string[];
  readonly clientId: string;
  /** `Incidents.Report`. */
  readonly scope: string;
  /** `https://login.microsoftonline.com`, or another host of Entra's. */
  readonly authority: string;
}

const REFRESH = 24 * 3600 * 1000;
const COOL_DOWN = 30_000;

/** Entra ID version 2.0: each tenant's own key set, kept for as long as the key server is away. */
export function entraRules(options: EntraOptions, coolDown = COOL_DOWN): TokenRules {
  const sets = new Map(
    options.tenants.map((tenant) => [tenant, keySet(`${options.authority}/${tenant}/discovery/v2.0/keys`, coolDown)]),
  );
  return {
    tenants: new Set(options.tenants),
    audience: options.clientId,
    scope: options.scope,
    issuerOf: (tenant) => `${options.authority}/${tenant}/v2.0`,
    keysOf: (tenant) => {
      const keys = sets.get(tenant);
      if (keys === undefined) throw new Error("asked for the keys of a tenant that is not listed");
      return keys;
    },
  };
}

/** Known keys hold while the server cannot be reached; once a day a withdrawn key is forgotten, and an unknown one is fetched at once. */
function keySet(url: string, cooldownDuration: number): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(new URL(url), { cooldownDuration, cacheMaxAge: Infinity, timeoutDuration: 5000 });
  let fetchedAt = Date.now();
  return (header, token) => {
    if (Date.now() - fetchedAt > REFRESH) {
      fetchedAt = Date.now();
      // A key server that is away must not stop those who are signed in; the next day tries again.
      remote.reload().catch(() => undefined);
    }
    return remote(header, token);
  };
}
