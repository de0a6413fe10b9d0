import type { EntraSignIn, RegisterSettings } from "./register-settings.ts";

/** Where tokens for the register come from. Both reject when the person has to do something first, or nobody answers. */
export interface SignIn {
  /** Without disturbing the person. */
  readonly silent: () => Promise<string>;
  /** With whatever window it takes; to be called from a click. */
  readonly interactive: () => Promise<string>;
}

/** `nested` is a pane inside Outlook, which brokers the sign-in; `page` is a window of its own. */
export function signInFor({ signIn }: RegisterSettings, kind: "nested" | "page", role = "reporter"): SignIn {
  return signIn === "development" ? developmentSignIn(role) : entraSignIn(signIn, kind);
}

/** The server hands out tokens on one's own machine only (register.md 5.3). */
function developmentSignIn(role: string): SignIn {
  const ask = async (): Promise<string> => {
    const response = await fetch("/development/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role }),
    });
    if (!response.ok) throw new Error("sign-in");
    const { token } = (await response.json()) as { readonly token: string };
    return token;
  };
  return { silent: ask, interactive: ask };
}

/** Nested app authentication (platform.md 4.1); the library is fetched when it is needed, from our own origin. */
function entraSignIn({ clientId, scope, authority }: EntraSignIn, kind: "nested" | "page"): SignIn {
  const scopes = [`api://${clientId}/${scope}`];
  const opened = once(async () => {
    const msal = await import(/* webpackChunkName: "sign-in" */ "@azure/msal-browser");
    const configuration = { auth: { clientId, authority: `${authority}/organizations` } };
    return kind === "nested"
      ? msal.createNestablePublicClientApplication(configuration)
      : msal.createStandardPublicClientApplication(configuration);
  });
  return {
    silent: async () => (await (await opened()).acquireTokenSilent({ scopes })).accessToken,
    interactive: async () => (await (await opened()).acquireTokenPopup({ scopes })).accessToken,
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
