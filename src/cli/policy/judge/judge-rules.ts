import { defaultPolicy } from "#core/policy/default-policy.ts";
import { phaseOf } from "#core/policy/phase-of.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { OrganisationFile, Source } from "../../org/parse-org.ts";
import { findPartnerTraps } from "../find-partner-traps.ts";
import { phaseFrom } from "../where-from.ts";
import { rulePath } from "./entry-path.ts";
import { whyNever } from "./never-true.ts";
import { letsCprGo } from "./probe-mail.ts";
import type { Warning } from "./warning.ts";

/** Rules that do something else than their writer most likely meant, or nothing. */
export function judgeRules(file: OrganisationFile): readonly Warning[] {
  const { policy, source } = file;
  const own = policy.rules.filter(({ id }) => rulePath(source, id).startsWith("rules["));
  return [
    ...addsUp(policy, source),
    ...own.flatMap(({ id, when }) => {
      const path = `${rulePath(source, id)}.when`;
      const why = whyNever(when);
      const traps = findPartnerTraps(when, path).map((trap) => ({ ...trap, about: id }));
      return why === undefined
        ? traps
        : [...traps, { code: "rule-never-speaks", about: id, path, note: `no mail can meet it: ${why}` }];
    }),
    ...hiddenBlocks(file),
    ...(letsCprGo(policy) ? [cprGoes] : []),
  ];
}

const cprGoes: Warning = {
  code: "cpr-to-webmail",
  path: "the whole file",
  note: "a mail with a CPR number to gmail.com would meet no rule, even if every rule held: own domains, marks and rules together let it go",
};

/** Files of the first version listed every rule that was to hold; nothing in such a list speaks of a shipped one. */
function addsUp({ rules }: Policy, { rules: entries = [] }: Source): readonly Warning[] {
  const isOfBoth = entries.some((entry) => entry.off !== undefined || entry["when"] === undefined);
  const shipped = defaultPolicy.rules.map(({ id }) => id);
  const besides = rules.filter(({ id }) => shipped.includes(id) && !entries.some((entry) => entry.id === id)).length;
  if (entries.length === 0 || isOfBoth || besides === 0) return [];
  return [
    {
      code: "rules-add-up",
      path: "rules",
      note: `besides your ${entries.length}, ${besides} rules that come with Postvagt hold; until 0.1 a list took their place. For your own alone begin it with { "id": "*", "off": true }; for a shipped one less, { "id": "its-name", "off": true }`,
    },
  ];
}

/** Where the organisation holds mail back, a rule that blocks and goes less far is easily overlooked. */
function hiddenBlocks(file: OrganisationFile): readonly Warning[] {
  const { policy, source } = file;
  if (policy.rollout.phase !== "hold") return [];
  return policy.rules
    .filter((rule) => rule.then === "block" && phaseOf(rule, policy.rollout) !== "hold")
    .map((rule) => {
      const phase = phaseOf(rule, policy.rollout);
      const by = phaseFrom(rule, file) === "the rule itself" ? "its own phase" : phaseFrom(rule, file);
      return {
        code: "block-not-held",
        about: rule.id,
        path: by.startsWith("rollout") ? by : rulePath(source, rule.id),
        note: `${rule.id} would stop mail, and by ${by} it is "${phase}" while all others hold: mail that it is about goes out`,
      };
    });
}
