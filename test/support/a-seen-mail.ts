import { detect } from "#core/detect/detect.ts";
import type { Facts } from "#core/facts/facts.ts";
import { decide } from "#core/policy/decide.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Seen } from "../../src/taskpane/review/judge.ts";
import { someFacts } from "./some-facts.ts";

/** A mail as the pane has judged it by the rules that come with Postvagt. */
export function aSeenMail(parts: Partial<Facts> = {}, rest: Partial<Seen> = {}): Seen {
  const facts = someFacts(parts);
  const findings = detect(facts);
  const verdict = decide(facts, findings, defaultPolicy);
  const message = {
    from: { address: facts.sender.address, name: "" },
    recipients: facts.recipients,
    subject: "",
    body: { format: "html", content: "" },
    signals: [],
    composeType: facts.composeType,
  } as const;
  const draft = { message, listed: [], missed: [] };
  return { draft, facts, findings, verdict, left: verdict, observed: [], approvals: [], own: {}, ...rest };
}
