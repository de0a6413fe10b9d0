import type { Queries } from "../engine/db.ts";

/** What several servers on one database must know alike, as JSON under a name. */
export interface SharedState {
  readonly read: () => Promise<unknown>;
  readonly write: (state: unknown) => Promise<void>;
}

/** The lowered rules: which server has counted does not matter to those that serve. */
export function sharedState(queries: Queries, name = "rules"): SharedState {
  return {
    read: async () => {
      const [row] = await queries.query("select value from instance where key = $1", [name]);
      const value = row?.["value"];
      return typeof value === "string" ? (JSON.parse(value) as unknown) : null;
    },
    write: async (state) => {
      const sql = "insert into instance values ($1, $2) on conflict (key) do update set value = excluded.value";
      await queries.query(sql, [name, JSON.stringify(state)]);
    },
  };
}
