export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement with `$1` parameters. Pass jsonb as text, and read dates as text: the engines differ in both (register.md 4.1). */
export interface Queries {
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
}

/** The one door to the data. Both engines pass the same suite (test/register/engine/contract.test.ts). */
export interface Db extends Queries {
  readonly engine: "embedded" | "postgres";
  /** Commits when `work` is done and rolls back when it throws. It may be cut short by the database, never by us. Await no network in it. */
  tx<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Several statements without parameters, for migrations. */
  script(sql: string): Promise<void>;
  /** Writes the database as it is into a new folder, from which it can be served, while it is used; null where the engine has programs for that. */
  readonly copyTo: ((folder: string) => Promise<void>) | null;
  close(): Promise<void>;
}
