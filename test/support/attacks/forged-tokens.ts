import { createHmac, generateKeyPairSync, type KeyObject } from "node:crypto";

import { exportJWK, importSPKI, type JWTVerifyGetKey, SignJWT } from "jose";

import type { TokenRules } from "#register/sign-in/token-rules.ts";

const TENANT = "00000000-0000-4000-8000-000000000001";
const OTHER = "00000000-0000-4000-8000-000000000002";
const STRANGER = "99999999-0000-4000-8000-000000000009";
const AUDIENCE = "11111111-2222-4333-8444-555555555555";
const issuerOf = (tenant: string): string => `https://login.example/${tenant}/v2.0`;

const real = generateKeyPairSync("rsa", { modulusLength: 2048 });
const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });

/** What a server of two organisations asks of a token. */
export async function someRules(): Promise<TokenRules> {
  const key = await importSPKI(real.publicKey.export({ type: "spki", format: "pem" }), "RS256");
  const keysOf: JWTVerifyGetKey = () => Promise.resolve(key);
  return {
    ...{ tenants: new Set([TENANT, OTHER]), audience: AUDIENCE, scope: "Incidents.Report", issuerOf },
    keysOf: () => keysOf,
  };
}

const now = (): number => Math.floor(Date.now() / 1000);
const claims = (): Record<string, unknown> => ({
  ...{ ver: "2.0", tid: TENANT, oid: "oid-en", name: "Signe", scp: "Incidents.Report", roles: ["DPO"] },
  ...{ iss: issuerOf(TENANT), aud: AUDIENCE, iat: now(), nbf: now(), exp: now() + 3600 },
});

const base64 = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** A token as whoever holds the key would write it, whatever its claims are. */
async function signed(change: object, key: KeyObject = real.privateKey, header: object = {}): Promise<string> {
  const all = Object.entries({ ...claims(), ...change }).filter(([, value]) => value !== undefined);
  const alg = key.asymmetricKeyType === "ec" ? "ES256" : "RS256";
  return new SignJWT(Object.fromEntries(all)).setProtectedHeader({ alg, kid: "1", ...header }).sign(key);
}

/** A token whose header says what it likes, with a signature of another making. */
function written(header: unknown, payload: unknown, signature = ""): string {
  return `${base64(header)}.${base64(payload)}.${base64(signature)}`;
}

function keyedHash(algorithm: "HS256" | "HS384" | "HS512", secret: string): string {
  const head = `${base64({ alg: algorithm, typ: "JWT", kid: "1" })}.${base64(claims())}`;
  return `${head}.${createHmac(algorithm.replace("HS", "sha"), secret).update(head).digest("base64url")}`;
}

/** A token that holds, to see that the others are refused for what is wrong with them. */
export const goodToken = (): Promise<string> => signed({});

/** Tokens that must open nothing, each with what is wrong with it. */
export async function forgedTokens(): Promise<readonly (readonly [title: string, token: string])[]> {
  const pem = real.publicKey.export({ type: "spki", format: "pem" }).toString();
  const jwk = await exportJWK(own.publicKey);
  const good = await signed({});
  const [head = "", body = "", seal = ""] = good.split(".");
  const unsigned = ["none", "None", "NONE", "nOnE", ""].map(
    (alg) => [`algorithm "${alg}"`, written({ alg, kid: "1" }, claims())] as const,
  );
  const hashed = (["HS256", "HS384", "HS512"] as const).flatMap((alg) =>
    [pem, pem.trim(), "", "1", "secret"].map(
      (secret, at) => [`${alg} with a secret that is known, ${at}`, keyedHash(alg, secret)] as const,
    ),
  );
  const claimed: readonly (readonly [string, object])[] = [
    ["of an unknown organisation", { tid: STRANGER, iss: issuerOf(STRANGER) }],
    ["of another organisation than its issuer", { tid: OTHER }],
    ["of no organisation", { tid: undefined }],
    ["of a list of organisations", { tid: [TENANT] }],
    ["of an organisation that is an object", { tid: { toString: TENANT } }],
    ["of an organisation in capitals and spaces", { tid: ` ${TENANT}` }],
    ["of __proto__", { tid: "__proto__" }],
    ["of another issuer", { iss: "https://login.evil.example/v2.0" }],
    ["of an issuer that begins alike", { iss: `${issuerOf(TENANT)}/` }],
    ["of no issuer", { iss: undefined }],
    ["for another app", { aud: "99999999-2222-4333-8444-555555555555" }],
    ["for Graph", { aud: "https://graph.microsoft.com" }],
    ["for nobody", { aud: undefined }],
    ["that has ended", { exp: now() - 600 }],
    ["that never ends", { exp: undefined }],
    ["whose end is a text", { exp: "tomorrow" }],
    ["that begins in an hour", { nbf: now() + 3600 }],
    ["without a beginning", { nbf: undefined }],
    ["of version 1", { ver: "1.0" }],
    ["of no version", { ver: undefined }],
    ["of a version that is a number", { ver: 2 }],
    ["of no person", { oid: undefined }],
    ["of an empty person", { oid: "" }],
    ["of a person that is a list", { oid: ["oid-en"] }],
    ["of a program", { idtyp: "app" }],
    ["without a scope", { scp: undefined }],
    ["with another scope", { scp: "User.Read" }],
    ["with a scope that begins alike", { scp: "Incidents.ReportAll" }],
    ["with a list of scopes", { scp: ["Incidents.Report"] }],
  ];
  return [
    ...unsigned,
    ...hashed,
    ...(await Promise.all(claimed.map(async ([title, change]) => [title, await signed(change)] as const))),
    ["signed with a key of one's own", await signed({}, own.privateKey)],
    ["signed with a key of one's own that it brings along", await signed({}, own.privateKey, { jwk })],
    ["that names an address for its key", await signed({}, own.privateKey, { jku: "https://evil.example/keys" })],
    ["that names a file for its key", await signed({}, own.privateKey, { kid: "../../../etc/passwd" })],
    ["signed on a curve", await signed({}, curve.privateKey)],
    ["of which a claim was changed", `${head}.${base64({ ...claims(), roles: ["Admin"] })}.${seal}`],
    ["of which the head was changed", `${base64({ alg: "RS512", kid: "1" })}.${body}.${seal}`],
    ["without its signature", `${head}.${body}.`],
    ["with another's signature", `${head}.${body}.${(await signed({ oid: "oid-to" })).split(".")[2] ?? ""}`],
    ["cut short", good.slice(0, -20)],
    ["with two more parts", `${good}.${body}.${seal}`],
    ["that is encrypted in name", `${good}.${body}`],
    ["of three dots", "..."],
    ["of nothing", ""],
    ["of a body that is no JSON", `${head}.${base64("{")}.${seal}`],
    ["of a body that is a list", `${head}.${base64([])}.${seal}`],
    ["of twenty thousand letters", `${good}${"A".repeat(20_000)}`],
    ["with a line break", `${good}\n`],
    ["with a second token behind a space", `${good} ${good}`],
  ];
}
