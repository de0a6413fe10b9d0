import { defaultRules } from "./default-rules.ts";
import { defaultSignals } from "./default-signals.ts";
import { type Entry, extend, findEntryMistakes, MARK_NEEDS, RULE_NEEDS } from "./extend.ts";
import { findMistakes } from "./find-mistakes.ts";
import type { Policy } from "./policy.ts";
import { policyShape } from "./policy-shape.ts";
import type { Problem } from "./problem.ts";
import { fillIn } from "./shape/fill-in.ts";
import { findProblems } from "./shape/find-problems.ts";

export type Parsed =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** What a file says of rules and marks, before what comes with Postvagt is added. */
interface PolicyFile {
  readonly organisation: { readonly secureMail?: readonly Entry[] };
  readonly rules?: readonly Entry[];
}

/** Reads an organisation file that `JSON.parse` gave: a whole policy, or every problem in it with its path. */
export function parsePolicy(value: unknown): Parsed {
  const [first, ...rest] = findProblems(policyShape, value);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  // The shape has just been checked field by field; the type says the same in another language.
  const file = value as PolicyFile;
  const { rules = [], organisation } = file;
  const { secureMail = [] } = organisation;
  const policy = fillIn(policyShape, {
    ...file,
    organisation: { ...organisation, secureMail: extend(defaultSignals, secureMail, MARK_NEEDS) },
    rules: extend(defaultRules, rules, RULE_NEEDS),
  }) as Policy;
  const [mistake, ...others] = findEntryMistakes(defaultRules, rules, RULE_NEEDS, "rules").concat(
    findEntryMistakes(defaultSignals, secureMail, MARK_NEEDS, "organisation.secureMail"),
    findMistakes(policy, secureMail),
  );
  return mistake === undefined ? { ok: true, policy } : { ok: false, problems: [mistake, ...others] };
}
