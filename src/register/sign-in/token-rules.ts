import type { JWTVerifyGetKey } from "jose";

/** What a token must say and who must have signed it. Entra and the development sign-in differ in nothing else. */
export interface TokenRules {
  readonly tenants: ReadonlySet<string>;
  readonly audience: string;
  readonly scope: string;
  readonly issuerOf: (tenant: string) => string;
  readonly keysOf: (tenant: string) => JWTVerifyGetKey;
}
