/** Where a server listens. */
export interface Listen {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** The `serve` part of org.json, as `serveShape` describes it. */
export interface ServeOptions {
  readonly listen: Listen;
  /** Paths of PEM files. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly proxy: { readonly trusted: readonly string[] } | null;
  readonly metrics: "token" | { readonly listen: Listen } | null;
}

/** An organisation of the register, filled in from the rest of the file. */
export interface TenantOptions {
  readonly id: string;
  readonly name: string;
  readonly cvr: string | null;
  readonly dpoName: string | null;
  readonly dpoMail: string | null;
  readonly dpoPhone: string | null;
}

export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string | null;
  readonly from: string;
}

/** How people sign in to the register. */
export type SignInOptions =
  "development" | { readonly clientId: string; readonly scope: string; readonly authority: string };

/** The `register` part of org.json, as `registerShape` describes it. */
export interface RegisterOptions {
  readonly database: { readonly embedded: string } | { readonly postgres: string };
  readonly tenants: readonly TenantOptions[];
  /** Null until the organisation has registered its app: then nobody can sign in, and the register is closed. */
  readonly signIn: SignInOptions | null;
  readonly smtp: SmtpOptions | null;
  /** An authority that time-stamps the audit log's head every night (RFC 3161). */
  readonly timeStamp: string | null;
}

/** A register that people can sign in to. */
export interface SignedInRegister extends RegisterOptions {
  readonly signIn: SignInOptions;
}

/** The register as far as people can use it; null where there is none, or nobody can sign in yet. */
export function openToPeople(register: RegisterOptions | null): SignedInRegister | null {
  return register === null || register.signIn === null ? null : { ...register, signIn: register.signIn };
}

export { findServerMistakes } from "./find-server-mistakes.ts";
export { isLocalAddress } from "./sign-in/local-address.ts";
export { registerShape, serveShape } from "./options-shape.ts";
