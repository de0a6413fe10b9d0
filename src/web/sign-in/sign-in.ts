import type { RegisterSettings } from "../register-settings.ts";
import { developmentSignIn } from "./development-sign-in.ts";
import { entraSignIn, type SignInPlace } from "./entra-sign-in.ts";

/** Where tokens for the register come from. Both reject when the person has to do something first, or nobody answers. */
export interface SignIn {
  /** Without disturbing the person; `isRefused` when the register has refused the last token. */
  readonly silent: (isRefused: boolean) => Promise<string>;
  /** With whatever window it takes; to be called from a click. */
  readonly interactive: () => Promise<string>;
  /** Forgets the person here, and at the identity provider where that can be; to be called from a click. */
  readonly signOut: () => Promise<void>;
  /** Whether signing out does anything: not where Outlook signs in, whose account is its own. */
  readonly canSignOut: () => boolean;
}

export function signInFor({ signIn }: RegisterSettings, place: SignInPlace, role = "reporter"): SignIn {
  return signIn === "development" ? developmentSignIn(role) : entraSignIn(signIn, place);
}
