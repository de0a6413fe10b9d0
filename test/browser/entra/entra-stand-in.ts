import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { BrowserContext, Route } from "playwright-core";

/** Somebody who can sign in. */
export interface Account {
  readonly username: string;
  readonly tenant: string;
  readonly oid: string;
  /** App roles, as Entra writes them into a token. */
  readonly roles: readonly string[];
}

/** Microsoft's identity provider under its own host name, played for a browser and for a server. */
export interface Entra {
  /** Answers for the host in every page, frame and window of a browser. */
  readonly playIn: (context: BrowserContext) => Promise<void>;
  /** Lets Outlook sign in for its add-ins (nested app authentication), as whom `person` names by then. */
  readonly brokerIn: (context: BrowserContext, person: () => Account) => Promise<void>;
  /** For the server's environment: where it finds the keys. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every question in order: "authorize select_account", "token refresh_token", "logout"; with the tenant that was asked. */
  readonly asked: { readonly what: string; readonly tenant: string; readonly hint: string }[];
  /** Seconds that the next access tokens live, one after the other; less than 0 for one that is over when it comes. */
  readonly live: (...seconds: readonly number[]) => void;
  /** Takes no refresh token of before any more; the browser's own session with the provider goes on. */
  readonly endRefreshing: () => void;
  /** Forgets the person, as when an administrator ends the session: nothing silent works any more. */
  readonly endSessions: () => void;
  readonly close: () => Promise<void>;
}

const HOST = "https://login.microsoftonline.com";
const SCOPE = "Incidents.Report";

interface Code {
  readonly account: Account;
  readonly challenge: string;
  readonly nonce: string;
}

/** `accounts` are those that its page offers. */
export async function createEntra(clientId: string, accounts: readonly Account[]): Promise<Entra> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "stand-in", alg: "RS256" }] });
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(keys);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const asked: Entra["asked"] = [];
  const codes = new Map<string, Code>();
  const refreshing = new Map<string, Account>();
  const signedIn = new Set<Account>();
  let lifetimes: readonly number[] = [];

  const sign = (account: Account, claims: object, end: number): Promise<string> =>
    new SignJWT({ ver: "2.0", tid: account.tenant, oid: account.oid, name: account.username, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "stand-in" })
      .setIssuer(`${HOST}/${account.tenant}/v2.0`)
      .setAudience(clientId)
      .setSubject(account.oid)
      .setIssuedAt(end - 7200)
      .setNotBefore(end - 7200)
      .setExpirationTime(end)
      .sign(privateKey);
  const accessToken = (account: Account, seconds: number): Promise<string> =>
    sign(account, { scp: SCOPE, roles: account.roles }, Math.floor(Date.now() / 1000) + seconds);

  const answerTo = (query: URLSearchParams, answer: Record<string, string>): string => {
    const state = query.get("state") ?? "";
    return `${query.get("redirect_uri") ?? ""}#${new URLSearchParams({ ...answer, state }).toString()}`;
  };
  const codeFor = (query: URLSearchParams, account: Account): string => {
    const code = randomUUID();
    codes.set(code, { account, challenge: query.get("code_challenge") ?? "", nonce: query.get("nonce") ?? "" });
    return code;
  };
  const authorize = async (route: Route, { searchParams: query }: URL): Promise<void> => {
    if (query.get("prompt") === "none") {
      const [account] = [...signedIn].filter(({ username }) => [null, username].includes(query.get("login_hint")));
      const answer = account === undefined ? { error: "interaction_required" } : { code: codeFor(query, account) };
      await route.fulfill({ status: 302, headers: { location: answerTo(query, answer) } });
      return;
    }
    const choices = accounts.map(
      (account) =>
        `<a data-account="${account.username}" href="${escape(answerTo(query, { code: codeFor(query, account) }))}">${account.username}</a>`,
    );
    const body = `<!doctype html><title>Sign in</title>${choices.join("")}`;
    await route.fulfill({ status: 200, contentType: "text/html", body });
  };
  const token = async (route: Route): Promise<void> => {
    const sent = new URLSearchParams(route.request().postData() ?? "");
    const code = codes.get(sent.get("code") ?? "");
    const verifier = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    const account = code?.challenge === verifier ? code.account : refreshing.get(sent.get("refresh_token") ?? "");
    const headers = { "access-control-allow-origin": "*" };
    if (account === undefined) {
      await route.fulfill({ status: 400, headers, json: { error: "invalid_grant", error_description: "AADSTS70000" } });
      return;
    }
    const [lifetime = 3600, ...later] = lifetimes;
    lifetimes = later;
    const refresh = randomUUID();
    refreshing.set(refresh, account);
    signedIn.add(account);
    const info = Buffer.from(JSON.stringify({ uid: account.oid, utid: account.tenant })).toString("base64url");
    const claims = { preferred_username: account.username, nonce: code?.nonce };
    await route.fulfill({
      status: 200,
      headers,
      json: {
        token_type: "Bearer",
        scope: `api://${clientId}/${SCOPE} openid profile offline_access`,
        expires_in: Math.max(lifetime, 1),
        ext_expires_in: Math.max(lifetime, 1),
        access_token: await accessToken(account, lifetime),
        id_token: await sign(account, claims, Math.floor(Date.now() / 1000) + 3600),
        refresh_token: refresh,
        client_info: info,
      },
    });
  };

  const answer = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    const [, tenant = "", ...rest] = url.pathname.split("/");
    const what = rest.at(-1) ?? "";
    const note = (detail: string | null): void => {
      asked.push({ what: `${what} ${detail ?? ""}`.trim(), tenant, hint: url.searchParams.get("login_hint") ?? "" });
    };
    if (what === "authorize") {
      note(url.searchParams.get("prompt"));
      await authorize(route, url);
    } else if (what === "token") {
      note(new URLSearchParams(route.request().postData() ?? "").get("grant_type"));
      await token(route);
    } else if (what === "logout") {
      note(null);
      signedIn.clear();
      const back = `${url.searchParams.get("post_logout_redirect_uri") ?? ""}?state=${encodeURIComponent(url.searchParams.get("state") ?? "")}`;
      await route.fulfill({ status: 302, headers: { location: back } });
    } else await route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" } });
  };
  const broker = async (account: Account, method: string): Promise<object> => {
    asked.push({ what: `broker ${method}`, tenant: account.tenant, hint: "" });
    const person = { homeAccountId: `${account.oid}.${account.tenant}`, environment: new URL(HOST).host };
    const context = { ...person, tenantId: account.tenant, username: account.username };
    if (method === "GetInitContext")
      return { initContext: { sdkName: "stand-in", sdkVersion: "1", accountContext: person } };
    return {
      account: context,
      token: {
        access_token: await accessToken(account, 3600),
        id_token: await sign(account, { preferred_username: account.username }, Math.floor(Date.now() / 1000) + 3600),
        expires_in: 3600,
      },
    };
  };

  return {
    playIn: async (context) => {
      await context.route(`${HOST}/**`, answer);
    },
    brokerIn: async (context, person) => {
      await context.exposeBinding("askBroker", (_source, method: string) => broker(person(), method));
      await context.addInitScript(offerBridge);
    },
    environment: {
      NODE_OPTIONS: `--import ${new URL("./route-login-host.js", import.meta.url).href}`,
      TEST_LOGIN_HOST: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    },
    asked,
    live: (...seconds) => {
      lifetimes = seconds;
    },
    endRefreshing: () => {
      refreshing.clear();
    },
    endSessions: () => {
      signedIn.clear();
      refreshing.clear();
    },
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Runs in every frame: the bridge by which MSAL finds Outlook's broker. */
function offerBridge(): void {
  const listeners: ((message: string) => void)[] = [];
  const given = window as unknown as {
    askBroker: (method: string) => Promise<object>;
    nestedAppAuthBridge: object;
  };
  given.nestedAppAuthBridge = {
    addEventListener: (_type: string, listener: (message: string) => void) => listeners.push(listener),
    postMessage: (text: string) => {
      const { method, requestId } = JSON.parse(text) as { readonly method: string; readonly requestId: string };
      void given.askBroker(method).then((answer) => {
        const message = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: true, ...answer });
        for (const listener of listeners) listener(message);
      });
    },
  };
}
