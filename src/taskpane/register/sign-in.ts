import type { EntraSignIn, RegisterSettings } from "./settings.ts";

/** Where tokens for the register come from. Both reject when the person has to do something first, or nobody answers. */
export interface SignIn {
  /** Without disturbing the person. */
  readonly silent: () => Promise<string>;
  /** With whatever window it takes; to be called from a click. */
  readonly interactive: () => Promise<string>;
}

export function signInFor({ signIn }: RegisterSettings): SignIn {
  return signIn === "development" ? developmentSignIn() : entraSignIn(signIn);
}

/** The server hands out tokens on one's own machine only (register.md 5.3). */
function developmentSignIn(): SignIn {
  const ask = async (): Promise<string> => {
    const response = await fetch("/development/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: "reporter" }),
    });
    if (!response.ok) throw new Error("sign-in");
    const { token } = (await response.json()) as { readonly token: string };
    return token;
  };
  return { silent: ask, interactive: ask };
}

/** Nested app authentication (platform.md 4.1); the library is fetched when it is needed, from our own origin. */
function entraSignIn({ clientId, scope, authority }: EntraSignIn): SignIn {
  const scopes = [`api://${clientId}/${scope}`];
  const opened = once(async () => {
    const { createNestablePublicClientApplication } = await import(
      /* webpackChunkName: "sign-in" */ "@azure/msal-browser"
    );
    return createNestablePublicClientApplication({ auth: { clientId, authority: `${authority}/organizations` } });
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
