import type { Problem } from "#core/breach/problem.ts";
import type { SignIn } from "./sign-in/sign-in.ts";
import { WrongAccountError } from "./sign-in/wrong-account-error.ts";

/** `wrong-account`: signed in, but with an account of another organisation. */
export type RegisterErrorCode = "offline" | "server" | "sign-in" | "wrong-account" | "refused" | "conflict";

/** Why the register has not done what was asked; `refused` and `conflict` will not become better by trying again. */
export class RegisterError extends Error {
  readonly code: RegisterErrorCode;
  readonly problems: readonly Problem[];
  /** The id of the request in the server's log, where a server has answered. */
  request: string | null = null;
  /** The register's own code, where it gave one: "not_found", "too_many". */
  reason: string | null = null;

  constructor(code: RegisterError["code"], problems: readonly Problem[] = [], cause?: unknown) {
    super(`register: ${code}`, { cause });
    this.name = "RegisterError";
    this.code = code;
    this.problems = problems;
  }
}

/** Milliseconds after which a server that does not answer counts as away. */
const REQUEST_TIMEOUT_MS = 15_000;

export interface Sent {
  readonly body?: unknown;
  readonly bytes?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RegisterCall {
  /** The JSON that the register answers. Rejects with nothing but `RegisterError`. */
  readonly call: (method: string, path: string, sent?: Sent) => Promise<unknown>;
  /** The same for an answer that is a file. */
  readonly download: (path: string) => Promise<{ readonly blob: Blob; readonly name: string }>;
  /** Lets the person sign in; to be called from a click. */
  readonly signInNow: () => Promise<void>;
  /** Forgets the person; to be called from a click. */
  readonly signOut: () => Promise<void>;
}

/** Calls the register of our own origin with the person's token, which is renewed without a word when it has expired. */
export function registerCall(signIn: SignIn): RegisterCall {
  let token: string | null = null;
  const ask = async (method: string, path: string, sent: Sent = {}): Promise<Response> => {
    token ??= await signIn.silent(false).catch(unsigned);
    const first = await send(token, method, path, sent);
    if (first.status !== 401) return first;
    // An access token lives an hour; a window may stay open all day.
    token = await signIn.silent(true).catch(unsigned);
    return send(token, method, path, sent);
  };
  return {
    call: async (method, path, sent) => read(await ask(method, path, sent)),
    download: async (path) => {
      const response = await ask("GET", path);
      if (!response.ok) await read(response);
      const said = response.headers.get("content-disposition") ?? "";
      const name = decodeURIComponent(said.slice(said.lastIndexOf("'") + 1));
      return { blob: await response.blob(), name };
    },
    signInNow: async () => {
      token = await signIn.interactive().catch(unsigned);
    },
    signOut: async () => {
      token = null;
      // What the identity provider says to it changes nothing here.
      await signIn.signOut().catch(() => undefined);
    },
  };
}

function unsigned(cause: unknown): never {
  if (cause instanceof WrongAccountError) throw new RegisterError("wrong-account", [], cause);
  throw new RegisterError(navigator.onLine ? "sign-in" : "offline", [], cause);
}

async function send(token: string, method: string, path: string, { body, bytes, headers }: Sent): Promise<Response> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const content = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  try {
    return await fetch(path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...json, ...headers },
      ...(content === undefined ? {} : { body: content }),
      cache: "no-store",
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
  } catch (cause) {
    throw new RegisterError("offline", [], cause);
  }
}

async function read(response: Response): Promise<unknown> {
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  const error = toError(response, answer);
  error.request = response.headers.get("x-request-id");
  const { code } = (answer ?? {}) as { readonly code?: unknown };
  error.reason = typeof code === "string" ? code : null;
  throw error;
}

function toError({ ok, status }: Response, answer: unknown): RegisterError {
  const { problems = [] } = (answer ?? {}) as { readonly problems?: readonly Problem[] };
  if (status === 401 || status === 403) return new RegisterError("sign-in");
  if (ok || status === 429 || status >= 500) return new RegisterError("server");
  return new RegisterError(status === 409 ? "conflict" : "refused", problems);
}
