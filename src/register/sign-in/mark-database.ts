import type { Queries } from "../engine/db.ts";
import { StartRefused } from "../engine/start-refused.ts";

/** A register once used with real sign-in never opens for anybody-is-anybody; one used for trying out stays marked "test". */
export async function markDatabase(queries: Queries, signIn: "entra" | "development"): Promise<void> {
  const [row] = await queries.query("select value from instance where key = 'sign_in'");
  const known = row?.["value"];
  if (known === "entra" && signIn === "development") {
    throw new StartRefused("this register has been used with Entra: development sign-in is refused");
  }
  if (known === "test" && signIn === "entra") {
    throw new StartRefused("this register was made for trying out: give the real one a folder or database of its own");
  }
  const mark = signIn === "entra" ? "entra" : "test";
  await queries.query("insert into instance values ('sign_in', $1) on conflict (key) do nothing", [mark]);
}
