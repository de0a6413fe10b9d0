/** How the pane reaches the register; the same origin serves both. */
export interface RegisterSettings {
  readonly signIn: "development" | EntraSignIn;
}

export interface EntraSignIn {
  readonly clientId: string;
  readonly scope: string;
  /** `https://login.microsoftonline.com`, or another host of Entra's. */
  readonly authority: string;
  /** Ids of the tenants whose accounts are let in. */
  readonly tenants: readonly string[];
}

/** Set by a line that `postvagt` puts before the bundle it serves. */
declare const POSTVAGT_REGISTER: RegisterSettings | null | undefined;

/** Null where the organisation keeps no register: then reports go by mail. */
export const registerSettings: RegisterSettings | null =
  typeof POSTVAGT_REGISTER === "undefined" ? null : POSTVAGT_REGISTER;
