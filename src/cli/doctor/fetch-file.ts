import { codeOf } from "./code-of.ts";

/** What came of fetching one address; `fault` where nothing did. */
export type Fetched =
  { readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array } | { readonly fault: string };

const TIMEOUT = 15_000;

/** Fetches as Outlook does: a redirect is an answer, for a client need not follow one. */
export async function fetchFile(url: string): Promise<Fetched> {
  try {
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(TIMEOUT) });
    return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch (error) {
    return { fault: codeOf(error) ?? "failed" };
  }
}

export const textOf = (fetched: Fetched): string => ("bytes" in fetched ? new TextDecoder().decode(fetched.bytes) : "");
