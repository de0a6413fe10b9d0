import type { TraceEntry } from "../host/trace.ts";
import type { Exercised } from "./run-exercises.ts";

const kindOf = ({ direction, action, call, result }: TraceEntry): string =>
  `${direction === "from add-in" ? "→" : "←"} ${action}${call === null ? "" : ` ${call}`}${result === "unknown" ? "  UNKNOWN" : ""}`;

const counted = (trace: readonly TraceEntry[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const entry of trace) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `  ${String(count).padStart(4)}  ${kind}`);
};

const isAnswer = ({ kind }: Exercised): boolean => kind === "ok" || kind === "refused";

/** The conformance report, and whether this library talks to the simulator as it should. */
export function reportLines(
  version: string,
  trace: readonly TraceEntry[],
  results: readonly Exercised[],
): { readonly lines: readonly string[]; readonly good: boolean } {
  const unknown = trace.filter(({ result }) => result === "unknown");
  const answers = results.filter(isAnswer);
  return {
    lines: [
      `office.js ${version}`,
      "",
      "Every message type exchanged, with its count:",
      ...counted(trace),
      "",
      "Every call tried:",
      ...results.map(({ path, result }) => `  ${path.padEnd(42)} ${result}`),
      "",
      `${answers.length} of ${results.length} calls came back; ${unknown.length} messages unknown to the simulator`,
    ],
    good: unknown.length === 0 && answers.length === results.length,
  };
}
