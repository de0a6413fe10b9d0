import type { Db } from "./engine/db.ts";

const PING_TIMEOUT_MS = 3_000;

/** Whether the database answers a question in time. */
export async function isUp(db: Db): Promise<boolean> {
  const asked = db.query("select 1").then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PING_TIMEOUT_MS, false);
  });
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}
