import { found, type Answer } from "./answer.ts";

/** What another server has at a path, or `undefined` where it has nothing. */
export async function serverAnswer(server: string, path: string): Promise<Answer | undefined> {
  const answer = await fetch(new URL(path, server)).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  return found(type, new Uint8Array(await answer.arrayBuffer()));
}
