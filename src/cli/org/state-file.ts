import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** What Postvagt remembers of an organisation between its runs; losing it costs a version number and the lowered rules. */
export interface OrgState {
  readonly manifest?: ManifestState;
  readonly rules?: Readonly<Record<string, RuleState>>;
  /** What `doctor` found to be wrong when it last told somebody. */
  readonly doctor?: { readonly codes: readonly string[] };
}

/** The manifest that was made last. */
export interface ManifestState {
  /** Of all but the version. */
  readonly hash: string;
  readonly version: string;
  /** What an administrator has consented to: permissions, events, requirements. */
  readonly asks: Readonly<Record<string, string>>;
}

/** Since when a rule is what it is, and whether it was lowered. */
export interface RuleState {
  readonly hash: string;
  /** ISO date; counts of earlier days were about another rule. */
  readonly since: string;
  readonly advises: boolean;
}

/** `org.state.json` beside `org.json`. */
export function statePath(org: string): string {
  return org.replace(/(?:\.json)?$/i, ".state.json");
}

/** The state beside an organisation file; empty where there is none, or none that can be read. */
export async function readState(org: string): Promise<OrgState> {
  try {
    const state = JSON.parse(await readFile(statePath(org), "utf8")) as unknown;
    return typeof state === "object" && state !== null ? state : {};
  } catch {
    return {};
  }
}

/** Keeps the state for its owner alone, whole or not at all; answers whether it could be kept. */
export async function writeState(org: string, state: OrgState): Promise<boolean> {
  const path = statePath(org);
  try {
    // A file that is there keeps its permissions when it is written over.
    await rm(`${path}.new`, { force: true });
    await writeFile(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    await rename(`${path}.new`, path);
    return true;
  } catch {
    return false;
  }
}
