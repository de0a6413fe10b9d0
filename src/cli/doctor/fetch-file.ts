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
    return { fault: codeOf(error) };
  }
}

/** The system's own code, which `fetch` keeps below its own error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

export const textOf = (fetched: Fetched): string => ("bytes" in fetched ? new TextDecoder().decode(fetched.bytes) : "");
