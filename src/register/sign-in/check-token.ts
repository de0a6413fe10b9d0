import { decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";

import { errorCode } from "../engine/error-code.ts";
import type { Actor, Role } from "../store/actor.ts";
import { SignInError } from "./sign-in-error.ts";
import type { TokenRules } from "./token-rules.ts";

const MAX_TOKEN_LENGTH = 8192;
const TOLERANCE = 120;

/** The app roles of the Entra registration (register.md 5.1). */
const ROLES: Readonly<Record<string, Role>> = {
  Coordinator: "coordinator",
  DPO: "dpo",
  Admin: "admin",
  Auditor: "auditor",
};

/** Reads an `Authorization` header in the order of register.md 5.1; the units of a coordinator are the store's business. */
export async function checkToken(header: string | undefined, rules: TokenRules, now: Date): Promise<Actor> {
  const token = readBearer(header);
  const tenant = unverifiedTenant(token);
  if (tenant === null || !rules.tenants.has(tenant))
    throw new SignInError(401, "the token is not from a known organisation");
  const claims = await verifySignature(token, tenant, rules, now);
  if (claims["ver"] !== "2.0" || claims["tid"] !== tenant)
    throw new SignInError(401, "the token is not a version 2.0 token");
  const oid = claims["oid"];
  if (typeof oid !== "string" || oid === "") throw new SignInError(401, "the token names no person");
  checkScope(claims, rules.scope);
  // What is cut may end in half a character.
  const name =
    typeof claims["name"] === "string" ? claims["name"].slice(0, 200).replace(/[\0\p{Surrogate}]/gu, "") : "";
  return { tenant, oid, name, roles: rolesOf(claims), units: [] };
}

function readBearer(header: string | undefined): string {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec((header ?? "").slice(0, MAX_TOKEN_LENGTH + 8)) ?? [];
  if (token === undefined || token.length > MAX_TOKEN_LENGTH) throw new SignInError(401, "a bearer token is needed");
  return token;
}

function unverifiedTenant(token: string): string | null {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === "string" ? tid : null;
  } catch {
    return null;
  }
}

async function verifySignature(token: string, tenant: string, rules: TokenRules, now: Date): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, rules.keysOf(tenant), {
      algorithms: ["RS256"],
      issuer: rules.issuerOf(tenant),
      audience: rules.audience,
      clockTolerance: TOLERANCE,
      requiredClaims: ["exp", "nbf"],
      currentDate: now,
    });
    return payload;
  } catch (cause) {
    throw isTokenFault(cause)
      ? new SignInError(401, "the token does not hold", cause)
      : new SignInError(503, "the sign-in keys cannot be fetched", cause);
  }
}

/** jose says what is wrong with a token by code; a fetch that failed or an answer that is no key set is not the token's fault. */
function isTokenFault(cause: unknown): boolean {
  const code = errorCode(cause) ?? "";
  const keyServer: readonly string[] = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];
  return code.startsWith("ERR_J") && !keyServer.includes(code);
}

function checkScope(claims: JWTPayload, scope: string): void {
  if (claims["idtyp"] === "app") throw new SignInError(403, "programs do not file breaches");
  const scopes = typeof claims["scp"] === "string" ? claims["scp"].split(" ") : [];
  if (!scopes.includes(scope)) throw new SignInError(403, "the token lacks the register's scope");
}

function rolesOf(claims: JWTPayload): readonly Role[] {
  const named: readonly unknown[] = Array.isArray(claims["roles"]) ? claims["roles"] : [];
  const roles = named.flatMap((one) => {
    const role = typeof one === "string" ? ROLES[one] : undefined;
    return role === undefined ? [] : [role];
  });
  return roles.length === 0 ? ["reporter"] : roles;
}
