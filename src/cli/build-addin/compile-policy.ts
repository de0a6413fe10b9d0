import { publicPolicy } from "#core/policy/public-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { openToPeople, type RegisterOptions, type SignInOptions } from "#register/options.ts";

/** How the pane signs in to the register of its own origin; null where there is none. */
export interface PaneRegister {
  readonly signIn:
    Extract<SignInOptions, string> | (Exclude<SignInOptions, string> & { readonly tenants: readonly string[] });
}

/** What the browser programs are told of a register: how to sign in, and whose accounts are let in; nothing of one that nobody can sign in to yet. */
export function toPaneRegister(register: RegisterOptions | null): PaneRegister | null {
  const open = openToPeople(register);
  if (open === null) return null;
  const { signIn, tenants } = open;
  return { signIn: signIn === "development" ? signIn : { ...signIn, tenants: tenants.map(({ id }) => id) } };
}

/** Scripts of the add-in that read what is compiled in. */
export const COMPILED: readonly string[] = ["onsend.js", "taskpane.js", "desk.js", "sign-in-relay.js"];

/**
 * A script of the add-in with an organisation's policy in front, where `src/hosts/outlook/compiled-policy.ts` finds it, and
 * for the pane how it signs in. ASCII only, for nobody has said in which encoding classic Outlook reads the file.
 */
export function compilePolicy(script: string, policy: Policy, register: PaneRegister | null): string {
  return `var POSTVAGT_POLICY=${ascii(publicPolicy(policy))};var POSTVAGT_REGISTER=${ascii(register)};\n${script}`;
}

/** JSON in ASCII alone. */
export function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
