/** One request, as it is logged: the route's pattern, never an address with a query, never a body, never a person. */
export interface LogLine {
  readonly at: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What went wrong, by code: "23505 incident_number_unique", "503 keys". */
  readonly fault?: string;
}

export type Log = (line: LogLine) => void;
