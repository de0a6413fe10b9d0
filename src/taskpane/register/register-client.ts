import type { Breach, State } from "#core/breach/breach.ts";
import type { Problem } from "#core/breach/problem.ts";
import type { SignIn } from "./sign-in.ts";

/** Why the register has not done what was asked; `refused` will not become better by trying again. */
export class RegisterError extends Error {
  readonly code: "offline" | "server" | "sign-in" | "refused";
  readonly problems: readonly Problem[];

  constructor(code: RegisterError["code"], problems: readonly Problem[] = [], cause?: unknown) {
    super(`register: ${code}`, { cause });
    this.name = "RegisterError";
    this.code = code;
    this.problems = problems;
  }
}

export interface Receipt {
  readonly year: number;
  readonly no: number;
}

/** One's own report, a line of the list. */
export interface OwnReport extends Receipt {
  readonly state: State;
  readonly scenario: Breach["scenario"];
  readonly description: string;
  readonly filedAt: string;
  /** ISO 8601, as the server reckons it. */
  readonly deadline: string | null;
}

export interface Addition {
  readonly at: string;
  readonly text: string;
}

export interface Me {
  readonly organisation: {
    readonly name: string;
    readonly units: readonly string[];
    readonly dpoName: string | null;
    readonly dpoMail: string | null;
    readonly dpoPhone: string | null;
  };
}

/** The register's API as the pane uses it. Every call rejects with nothing but `RegisterError`. */
export interface RegisterClient {
  readonly file: (id: string, filing: unknown) => Promise<Receipt>;
  readonly deadlineOf: (receipt: Receipt) => Promise<string | null>;
  readonly mine: () => Promise<readonly OwnReport[]>;
  readonly additions: (receipt: Receipt) => Promise<readonly Addition[]>;
  readonly add: (receipt: Receipt, text: string) => Promise<void>;
  readonly me: () => Promise<Me>;
  readonly count: (body: unknown) => Promise<void>;
  /** Lets the person sign in; to be called from a click. */
  readonly signIn: () => Promise<void>;
}

/** Milliseconds after which a server that does not answer counts as away. */
const PATIENCE = 15_000;

export function registerClient(signIn: SignIn): RegisterClient {
  let token: string | null = null;
  const call = async (method: string, path: string, body?: unknown, key?: string): Promise<unknown> => {
    token ??= await signIn.silent().catch(unsigned);
    const first = await send(token, method, path, body, key);
    if (first.status !== 401) return read(first);
    // An access token lives an hour; a pane may stay open all day.
    token = await signIn.silent().catch(unsigned);
    return read(await send(token, method, path, body, key));
  };
  const at = ({ year, no }: Receipt): string => `/api/incidents/${year}/${no}`;
  return {
    file: async (id, filing) => (await call("POST", "/api/incidents", filing, id)) as Receipt,
    deadlineOf: async (receipt) => {
      const { clock } = (await call("GET", at(receipt))) as { readonly clock: { readonly deadline: string | null } };
      return clock.deadline;
    },
    mine: async () => (await call("GET", "/api/incidents?limit=50")) as readonly OwnReport[],
    additions: async (receipt) => (await call("GET", `${at(receipt)}/additions`)) as readonly Addition[],
    add: async (receipt, text) => {
      await call("POST", `${at(receipt)}/additions`, { text });
    },
    me: async () => (await call("GET", "/api/me")) as Me,
    count: async (body) => {
      await call("POST", "/api/counts", body);
    },
    signIn: async () => {
      token = await signIn.interactive().catch(unsigned);
    },
  };
}

function unsigned(cause: unknown): never {
  throw new RegisterError(navigator.onLine ? "sign-in" : "offline", [], cause);
}

async function send(token: string, method: string, path: string, body: unknown, key?: string): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw new RegisterError("offline", [], cause);
  }
}

async function read(response: Response): Promise<unknown> {
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) {
    if (answer === null) throw new RegisterError("server");
    return answer;
  }
  if (response.status === 401 || response.status === 403) throw new RegisterError("sign-in");
  if (response.status === 429 || response.status >= 500) throw new RegisterError("server");
  const { problems } = (answer ?? {}) as { readonly problems?: readonly Problem[] };
  throw new RegisterError("refused", problems ?? []);
}
