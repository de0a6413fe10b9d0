import type { Problem } from "#core/breach/problem.ts";
import type { Filing } from "../report/to-filing.ts";
import type { ReportForm } from "../report/report-form.ts";
import { RegisterError, type RegisterErrorCode } from "#web/register-call.ts";
import type { Receipt, RegisterClient } from "./register-client.ts";
import type { Vault } from "#web/vault.ts";

/** A report on its way; it stays in the vault until the register has given it a number. */
export interface Waiting {
  readonly form: ReportForm;
  /** Word for word what is sent, each time the same. */
  readonly filing: Filing;
  readonly writtenAt: string;
  /** The register will not take it is: it waits to be fixed. */
  readonly refused: readonly Problem[] | null;
}

export type Outcome =
  | { readonly kind: "filed"; readonly receipt: Receipt }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "kept"; readonly because: KeptBecause };

/** Why a report waits; none of them is the report's fault. */
export type KeptBecause = Exclude<RegisterErrorCode, "refused" | "conflict">;

export interface Outbox {
  readonly isLasting: boolean;
  readonly waiting: () => Promise<readonly Waiting[]>;
  /** On the disk when it resolves. */
  readonly keep: (form: ReportForm, filing: Filing, at: Date) => Promise<void>;
  /** Tries to file one; whatever happens it is filed or still kept. */
  readonly file: (id: string) => Promise<Outcome>;
  /** Tries all that have not been refused, the oldest first; stops at the first that cannot be sent now. */
  readonly fileAll: () => Promise<ReadonlyMap<string, Outcome>>;
}

const PREFIX = "report ";

/** Reports are kept first and sent afterwards, so that nothing a person has pressed *Report* on is ever lost. */
export function openOutbox(vault: Vault, client: RegisterClient): Outbox {
  const running = new Map<string, Promise<Outcome>>();
  const read = async (): Promise<readonly Waiting[]> => {
    const records = [...(await vault.all())].filter(([id]) => id.startsWith(PREFIX));
    const waiting = records.map(([, value]) => value as Waiting);
    return waiting.sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
  };
  const fileOne = async (id: string): Promise<Outcome> => {
    const one = (await read()).find(({ form }) => form.id === id);
    if (one === undefined) return { kind: "kept", because: "server" };
    try {
      const { year, no } = await client.file(id, one.filing);
      await vault.remove(PREFIX + id);
      return { kind: "filed", receipt: { year, no } };
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      if (error.code !== "refused" && error.code !== "conflict") return { kind: "kept", because: error.code };
      await vault.put(PREFIX + id, { ...one, refused: error.problems });
      return { kind: "refused", problems: error.problems };
    }
  };
  const file = (id: string): Promise<Outcome> => {
    const known = running.get(id);
    if (known !== undefined) return known;
    const started = fileOne(id).finally(() => running.delete(id));
    running.set(id, started);
    return started;
  };
  return {
    isLasting: vault.isLasting,
    waiting: read,
    keep: (form, filing, at) =>
      vault.put(PREFIX + form.id, { form, filing, writtenAt: at.toISOString(), refused: null } satisfies Waiting),
    file,
    fileAll: async () => {
      const outcomes = new Map<string, Outcome>();
      for (const { form, refused } of await read()) {
        if (refused !== null) continue;
        const outcome = await file(form.id);
        outcomes.set(form.id, outcome);
        if (outcome.kind === "kept") break;
      }
      return outcomes;
    },
  };
}
