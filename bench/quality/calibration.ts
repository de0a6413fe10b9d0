import type { Certainty, FindingKind } from "#core/detect/finding.ts";
import type { JudgedCase } from "../../test/support/labelled/cpr-cases.ts";
import { judgeDevelopmentMails } from "./mails/development-mails.ts";
import { LABELS } from "./mails/mail-tables.ts";
import { matchCpr } from "../../test/support/labelled/match-cpr.ts";
import type { ReadMail } from "../../test/support/labelled/read-mail.ts";
import { share, table } from "./markdown.ts";

const LEVELS: readonly Certainty[] = ["likely", "certain"];

/** How many findings of each certainty are right, set by set: certain should be 99 %, likely 90 % (issue 7, part 6). */
export function calibration(
  cases: readonly JudgedCase[],
  sets: readonly { readonly name: string; readonly mails: readonly ReadMail[] }[],
): string {
  return table([
    ["detector", "set", ...LEVELS],
    ["cpr", "cpr-cases-dev.jsonl", ...LEVELS.map((level) => casesAt(cases, level))],
    ["cpr", "mails-da-dev.jsonl", ...LEVELS.map(developmentAt)],
    ...sets.map(({ name, mails }) => ["cpr", name, ...LEVELS.map((level) => cprAt(mails, level))]),
    ...sets.flatMap(({ name, mails }) => [
      ["health", name, ...LEVELS.map((level) => kindsAt(mails, level, (kind) => kind === "health"))],
      ["the other categories", name, ...LEVELS.map((level) => kindsAt(mails, level, (kind) => kind !== "health"))],
    ]),
  ]);
}

function casesAt(cases: readonly JudgedCase[], level: Certainty): string {
  const said = cases.flatMap(({ pos, levels }) => levels.filter((one) => one === level).map(() => pos));
  return share(said.filter((pos) => pos === 1).length, said.length);
}

function developmentAt(level: Certainty): string {
  const said = judgeDevelopmentMails().flatMap(({ mail, cpr }) =>
    cpr.filter((one) => one === level).map(() => mail.expect.cpr),
  );
  return share(said.filter(Boolean).length, said.length);
}

function cprAt(mails: readonly ReadMail[], level: Certainty): string {
  const matches = mails.map((one) => matchCpr(one, ({ certainty }) => certainty === level));
  return share(
    matches.flatMap(({ right }) => right).length,
    matches.reduce((sum, { said }) => sum + said, 0),
  );
}

function kindsAt(mails: readonly ReadMail[], level: Certainty, counts: (kind: FindingKind) => boolean): string {
  const labels = new Map(LABELS.filter(([kind]) => counts(kind)));
  const right = mails.flatMap(({ mail, findings }) =>
    findings.filter(({ certainty }) => certainty === level).flatMap(({ kind }) => labels.get(kind)?.(mail) ?? []),
  );
  return share(right.filter(Boolean).length, right.length);
}
