import { phaseOf } from "#core/policy/phase-of.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import type { OrganisationFile } from "../org/parse-org.ts";
import { conditionInWords } from "./condition-in-words.ts";
import { settingsFrom } from "./settings-from.ts";
import { marksFrom, phaseFrom, removedBy, rulesFrom } from "./where-from.ts";

export interface ShowOptions {
  readonly json?: boolean;
}

/** `postvagt policy show`: what holds, and where each part of it comes from. */
export async function runPolicyShow(path: string, { json }: ShowOptions): Promise<number> {
  const file = await loadOrganisation(path);
  console.log(json === true ? JSON.stringify(toRecord(file), null, 2) : formatShown(path, file).join("\n"));
  return EXIT.allow;
}

function toRecord(file: OrganisationFile): object {
  const { policy } = file;
  return {
    version: policyVersion(policy),
    policy,
    from: {
      settings: Object.fromEntries(settingsFrom(file).map(({ path, from }) => [path, from])),
      rules: Object.fromEntries(rulesFrom(file).map(({ value, from }) => [value.id, from])),
      phases: Object.fromEntries(policy.rules.map((rule) => [rule.id, phaseFrom(rule, file)])),
      secureMail: Object.fromEntries(marksFrom(file).map(({ value, from }) => [value.id, from])),
      removed: Object.fromEntries(removedBy(file).map(({ id, by }) => [id, by])),
    },
  };
}

function formatShown(path: string, file: OrganisationFile): readonly string[] {
  const { policy } = file;
  const rules = rulesFrom(file);
  const removed = removedBy(file);
  return [
    `${path}: version ${policyVersion(policy)}, ${rules.length} rules`,
    "",
    "Settings",
    ...columns(settingsFrom(file).map(({ path: name, value, from }) => [name, value, from])),
    "",
    "Marks of secure mail",
    ...columns(
      policy.organisation.secureMail.map((mark, at) => [
        mark.id,
        `${mark.negative ? "switches protection off; " : ""}${mark.type}${mark.values.length === 0 ? "" : `: ${mark.values.join(", ")}`}`,
        marksFrom(file)[at]?.from ?? "",
      ]),
    ),
    "",
    "Rules: what they do at Send, how far they go, when they speak",
    ...rules.flatMap(({ value: rule, from }) => [
      `  ${rule.id}`,
      `    then ${rule.then} [${from}]`,
      `    phase ${phaseOf(rule, policy.rollout)} [${phaseFrom(rule, file)}]`,
      `    when ${conditionInWords(rule.when)}`,
    ]),
    ...(removed.length === 0 ? [] : ["", "Removed", ...columns(removed.map(({ id, by }) => [id, `by ${by}`]))]),
  ];
}

/** Lines whose first column is as wide as its widest, the last in brackets where there are three. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first = ""]) => first.length));
  return rows.map(([first = "", second = "", third]) => {
    const end = third === undefined ? "" : ` [${third}]`;
    return `  ${first.padEnd(width)}  ${second}${end}`;
  });
}
