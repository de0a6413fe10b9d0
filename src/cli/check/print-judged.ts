import type { Colors } from "picocolors/types";
import type { Judged } from "./judge-file.ts";
import type { CheckRecord } from "./to-record.ts";
import { toRecord } from "./to-record.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import type { Policy } from "#core/policy/policy.ts";

const WORDS: Readonly<Record<CheckRecord["action"], string>> = {
  allow: "may be sent",
  warn: "warning: the sender may send anyway",
  justify: "held: the sender must give a reason",
  block: "stopped: the mail must be changed",
};

const WOULD: typeof WORDS = {
  allow: "may be sent",
  warn: "would be warned of: nothing is shown at Send yet",
  justify: "would be held: nothing is shown at Send yet",
  block: "would be stopped: nothing is shown at Send yet",
};

/** What happens at Send in the phases that hold now, and what would, were every rule held. */
function wordsFor({ verdict }: Judged): string {
  const { action } = shownTo(verdict, "send");
  if (action === verdict.action) return WORDS[action];
  return action === "allow"
    ? WOULD[verdict.action]
    : `${WORDS[action]}; ${WOULD[verdict.action].split(":")[0] ?? ""} if every rule held`;
}

/** A verdict for people: what would happen at Send, why, how the mail travels to each recipient, and what was not read. */
export function printJudged(judged: Judged, colors: Colors, policy: Policy): string {
  const record = toRecord(judged, policy);
  const lines = [
    `${paint(record.action, colors)} ${colors.bold(record.file)}  ${colors.dim(`(${record.ms} ms)`)}`,
    `  ${wordsFor(judged)}`,
    ...record.reasons.map(
      ({ rule, severity, text, phase }) =>
        `  ${paint(severity, colors)} ${text} ${colors.dim(`[${phase === undefined ? rule : `${rule}, ${phase} only`}]`)}`,
    ),
    ...record.recipients.map(({ address, kind, channel }) => `  to ${address || "(no address)"}: ${kind}, ${channel}`),
    ...record.unread.map(
      ({ origin, because }) => `  not read: ${typeof origin === "string" ? origin : origin.join(" › ")} (${because})`,
    ),
  ];
  return lines.join("\n");
}

function paint(action: CheckRecord["action"], colors: Colors): string {
  const word = action.toUpperCase().padEnd(7);
  if (action === "allow") return colors.green(word);
  return action === "block" ? colors.red(word) : colors.yellow(word);
}
