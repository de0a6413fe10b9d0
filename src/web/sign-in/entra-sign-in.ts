import type { AccountInfo, AuthenticationResult, Configuration, IPublicClientApplication } from "@azure/msal-browser";
import type { EntraSignIn } from "../register-settings.ts";
import type { SignIn } from "./sign-in.ts";
import { WrongAccountError } from "./wrong-account-error.ts";

/** Where the person signs in. */
export interface SignInPlace {
  /** A pane inside Outlook, which brokers the sign-in where it can (nested app authentication, platform.md 4.1). */
  readonly isNested: boolean;
  /** Whose mailbox it is, if that is known: of several accounts the one to take. */
  readonly user?: string | undefined;
}

/** The redirect URI of the app registration: the page that hands the answer on (`sign-in.html`). */
const ANSWER_PAGE = "sign-in.html";

/** The window through which a frame on another site signs in: it shares storage with the answer page, and the frame does not. */
const RELAY_PAGE = "sign-in-relay.html";

/** Sign-in with Microsoft Entra ID; the library is fetched when it is needed, from our own origin. */
export function entraSignIn(settings: EntraSignIn, { isNested, user = "" }: SignInPlace): SignIn {
  const scopes = [`api://${settings.clientId}/${settings.scope}`];
  let mustChoose = false;
  const opened = once(async () => {
    const msal = await import(/* webpackChunkName: "sign-in" */ "@azure/msal-browser");
    const configuration = configure(settings);
    return isNested
      ? msal.createNestablePublicClientApplication(configuration)
      : msal.createStandardPublicClientApplication(configuration);
  });
  const accept = async (app: IPublicClientApplication, result: AuthenticationResult): Promise<string> => {
    if (!isMember(settings, result)) {
      mustChoose = true;
      // Where Outlook signs in for the pane, the account is Outlook's and cannot be forgotten here.
      await app.clearCache({ account: result.account }).catch(() => undefined);
      throw new WrongAccountError();
    }
    mustChoose = false;
    app.setActiveAccount(result.account);
    return result.accessToken;
  };
  return {
    silent: async (isRefused) => {
      const app = await opened();
      const account = chooseAccount(app, settings, user);
      const request = { scopes, forceRefresh: isRefused, ...(account === undefined ? {} : { account }) };
      return accept(app, await app.acquireTokenSilent(request));
    },
    interactive: async () => {
      const app = await opened();
      const hint = mustChoose ? { prompt: "select_account" } : user === "" ? {} : { loginHint: user };
      // A window that was closed is waited for a minute; a second click must not be refused for it.
      return accept(app, await app.acquireTokenPopup({ scopes, ...hint, overrideInteractionInProgress: true }));
    },
    signOut: async () => {
      const app = await opened();
      mustChoose = true;
      const account = chooseAccount(app, settings, user);
      app.setActiveAccount(null);
      await app.logoutPopup(account === undefined ? {} : { account });
    },
    // The bridge by which the library finds Outlook's broker.
    canSignOut: () => !(isNested && "nestedAppAuthBridge" in window),
  };
}

function configure({ clientId, authority, tenants }: EntraSignIn): Configuration {
  const [tenant, ...others] = tenants;
  const page = (name: string): string => new URL(name, document.baseURI).href;
  const isFramed = window.parent !== window;
  return {
    auth: {
      clientId,
      // An app registration for one tenant is refused at `/organizations` (AADSTS50194).
      authority: `${authority}/${tenant === undefined || others.length > 0 ? "organizations" : tenant}`,
      knownAuthorities: [new URL(authority).host],
      redirectUri: page(ANSWER_PAGE),
      postLogoutRedirectUri: page(ANSWER_PAGE),
      ...(isFramed ? { popupRelayUri: page(RELAY_PAGE), popupRelayProtocolVersion: 2 } : {}),
    },
    // Encrypted by the library with a key that ends with the browser; a link to a case opens a window of its own.
    cache: { cacheLocation: "localStorage" },
  };
}

function isMember({ tenants }: EntraSignIn, { tenantId }: Pick<AccountInfo, "tenantId">): boolean {
  return tenants.some((tenant) => tenant.toLowerCase() === tenantId.toLowerCase());
}

/** The account of the mailbox, the one that signed in last, or the only one there is. Outside Outlook's broker a silent request needs one. */
function chooseAccount(app: IPublicClientApplication, settings: EntraSignIn, user: string): AccountInfo | undefined {
  const accounts = app.getAllAccounts().filter((account) => isMember(settings, account));
  const active = app.getActiveAccount();
  return (
    accounts.find(({ username }) => username.toLowerCase() === user.toLowerCase()) ??
    accounts.find(({ homeAccountId }) => homeAccountId === active?.homeAccountId) ??
    (accounts.length === 1 ? accounts[0] : undefined)
  );
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
