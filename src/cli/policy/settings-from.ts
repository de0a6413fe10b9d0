import type { OrganisationFile } from "../org/parse-org.ts";
import { SHIPPED } from "./where-from.ts";

/** One setting that is neither a rule nor a mark, in words, and where it comes from. */
export interface Setting {
  readonly path: string;
  readonly value: string;
  readonly from: string;
}

/** Everything else that decides about mail, in the order of the file. */
export function settingsFrom({ policy, source }: OrganisationFile): readonly Setting[] {
  const { organisation, rollout } = policy;
  const { recipients } = organisation;
  const inOrganisation = source.organisation ?? {};
  const inRollout = (source["rollout"] ?? {}) as Readonly<Record<string, unknown>>;
  const of = (path: string, value: string, isInFile: boolean): Setting => ({
    path,
    value,
    from: isInFile ? "the file" : SHIPPED,
  });
  const has = (part: object, key: string): boolean => Object.hasOwn(part, key);
  const names = (all: readonly string[]): string => (all.length === 0 ? "none" : all.join(", "));
  return [
    of("organisation.name", organisation.name === "" ? "none" : organisation.name, has(inOrganisation, "name")),
    of("organisation.domains", names(organisation.domains), has(inOrganisation, "domains")),
    ...organisation.partners.map(({ name, domains }, at) =>
      of(`organisation.partners[${at}]`, `${name}: ${domains.join(", ")}`, true),
    ),
    of("organisation.authorities", names(organisation.authorities), has(inOrganisation, "authorities")),
    ...organisation.units.map(({ name, senders, reveals }, at) =>
      of(`organisation.units[${at}]`, `${name} (${reveals}): ${senders.join(", ")}`, true),
    ),
    of("organisation.notCpr", `${organisation.notCpr.length} numbers`, has(inOrganisation, "notCpr")),
    of("organisation.recipients.memory", recipients?.memory === false ? "off" : "on", recipients !== undefined),
    of("organisation.recipients.known", names(recipients?.known ?? []), recipients !== undefined),
    of("organisation.recipients.never", names(recipients?.never ?? []), recipients !== undefined),
    of("rollout.phase", rollout.phase, has(inRollout, "phase")),
    of("rollout.falseAlarmLimit", `${rollout.falseAlarmLimit} %`, has(inRollout, "falseAlarmLimit")),
    of("rollout.leastShown", `${rollout.leastShown}`, has(inRollout, "leastShown")),
    of("rollout.dropsToAdvice", rollout.dropsToAdvice ? "yes" : "no", has(inRollout, "dropsToAdvice")),
    of("whenCheckFails", policy.whenCheckFails, has(source, "whenCheckFails")),
    of("language", policy.language, has(source, "language")),
    of("ocr", `${policy.ocr.pages} pages, ${policy.ocr.seconds} seconds`, has(source, "ocr")),
    of("stamp", policy.stamp ? "yes" : "no", has(source, "stamp")),
    of("texts", names(Object.keys(policy.texts)), has(source, "texts")),
  ];
}
