/** One line of the message trace: sizes and names, never what a mail says. */
export interface TraceEntry {
  readonly frame: string;
  readonly direction: "from add-in" | "to add-in";
  /** The envelope's action: "ExecuteMethod", "GetInitialData", an event's name. */
  readonly action: string;
  /** The API call behind it, where there is one. */
  readonly call: string | null;
  readonly result: "ok" | "asked" | "error" | "silent" | "unknown";
  readonly code: number | null;
  /** Characters on the wire. */
  readonly size: number;
}
