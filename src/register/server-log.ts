/** One request, as it is logged: the route's pattern, never an address with a query, never a body, never a person. */
export interface LogLine {
  readonly at: string;
  /** The id that the answer has as `X-Request-Id`; the server's own work has none. */
  readonly request?: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What went wrong, by code: "23505 incident_number_unique", "503 keys". */
  readonly fault?: string;
  /** Where it came from: kinds and places in the code, never a message. */
  readonly stack?: readonly string[];
}

/** Something that the server did by itself. */
export interface EventLine {
  readonly at: string;
  readonly event:
    | "audit head"
    | "certificate"
    | "database"
    | "database log"
    | "development sign-in"
    | "manifest"
    | "policy"
    | "register closed"
    | "reload refused"
    | "restart needed"
    | "rule beyond its limit"
    | "rule advises"
    | "state not kept"
    | "stopping";
  /** Versions, rule ids, and problems with their paths; no value of a setting that could be secret. */
  readonly details: Readonly<Record<string, unknown>>;
}

export type Log = (line: LogLine) => void;

/** Requests and events, a line of JSON each. */
export type ServerLog = (line: LogLine | EventLine) => void;
