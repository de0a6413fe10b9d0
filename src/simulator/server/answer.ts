/** What the server sends for one path. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Answers a path, or `undefined` where it is somebody else's. */
export type Route = (path: string, query: URLSearchParams) => Promise<Answer | undefined>;

/** A text that was found. */
export function found(type: string, body: string | Uint8Array): Answer {
  return { status: 200, type, body };
}
