import type { Breach, State } from "#core/breach/breach.ts";
import { registerCall } from "#web/register-call.ts";
import type { SignIn } from "#web/sign-in/sign-in.ts";

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

/** The register's API as the pane uses it. Every call rejects with nothing but `RegisterError`. */
export interface RegisterClient {
  readonly file: (id: string, filing: unknown) => Promise<Receipt>;
  readonly deadlineOf: (receipt: Receipt) => Promise<string | null>;
  readonly mine: () => Promise<readonly OwnReport[]>;
  readonly additions: (receipt: Receipt) => Promise<readonly Addition[]>;
  readonly add: (receipt: Receipt, text: string) => Promise<void>;
  /** The units of the person's organisation. */
  readonly units: () => Promise<readonly string[]>;
  readonly count: (body: unknown) => Promise<void>;
  /** Lets the person sign in; to be called from a click. */
  readonly signIn: () => Promise<void>;
  /** Forgets the person in this browser; to be called from a click. */
  readonly signOut: () => Promise<void>;
  readonly canSignOut: () => boolean;
}

export function registerClient(signIn: SignIn): RegisterClient {
  const { call, signInNow, signOut } = registerCall(signIn);
  const at = ({ year, no }: Receipt): string => `/api/incidents/${year}/${no}`;
  return {
    file: async (id, filing) =>
      (await call("POST", "/api/incidents", { body: filing, headers: { "idempotency-key": id } })) as Receipt,
    deadlineOf: async (receipt) => {
      const { clock } = (await call("GET", at(receipt))) as { readonly clock: { readonly deadline: string | null } };
      return clock.deadline;
    },
    mine: async () => (await call("GET", "/api/incidents?limit=50")) as readonly OwnReport[],
    additions: async (receipt) => (await call("GET", `${at(receipt)}/additions`)) as readonly Addition[],
    add: async (receipt, text) => {
      await call("POST", `${at(receipt)}/additions`, { body: { text } });
    },
    units: async () => {
      const me = (await call("GET", "/api/me")) as { readonly organisation: { readonly units: readonly string[] } };
      return me.organisation.units;
    },
    count: async (body) => {
      await call("POST", "/api/counts", { body });
    },
    signIn: signInNow,
    signOut,
    canSignOut: signIn.canSignOut,
  };
}
