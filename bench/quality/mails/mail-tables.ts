import type { FindingKind } from "#core/detect/finding.ts";
import { isSure } from "../context.ts";
import { share, table } from "../markdown.ts";
import { matchCpr } from "../../../test/support/labelled/match-cpr.ts";
import type { Mail, ReadMail } from "../../../test/support/labelled/read-mail.ts";
import { isHarmless } from "../../../test/support/labelled/read-mail.ts";

const SPECIAL = ["union", "religion", "ethnicity", "politics", "sexuality", "criminal"] as const;
const CONFIDENTIAL = ["cv", "economy", "social", "child", "address", "school", "employment"] as const;

export type Label = readonly [kind: FindingKind, isLabelled: (mail: Mail) => boolean];

/** What a finding of each kind is right about. */
export const LABELS: readonly Label[] = [
  ["health", (mail) => mail.labels.personalHealth],
  ...SPECIAL.map((kind): Label => [kind, (mail) => mail.labels.special.includes(kind)]),
  ...CONFIDENTIAL.map((kind): Label => [kind, (mail) => mail.labels.confidential.includes(kind)]),
];

const says = ({ findings }: ReadMail, kind: FindingKind) => findings.some((one) => one.kind === kind && isSure(one));

/** One set of labelled mails: what is found of each label, how sure findings are right, which traps caught us. */
export function mailTables(all: readonly ReadMail[]): string {
  return [
    table([
      ["detector", "unit", "recall", "precision", "harmless mails flagged"],
      cprRow(all),
      ...LABELS.map((label) => kindRow(label, all)),
    ]),
    "CPR numbers by the way in which they are written (9 stands for any digit):",
    table([["written", "found"], ...spellingRows(all)]),
    "Hard negatives, by what they imitate, with a finding of likely or more that is wrong:",
    table([["imitates", "mails", "flagged as CPR", "flagged as health"], ...trapRows(all)]),
  ].join("\n\n");
}

function cprRow(all: readonly ReadMail[]): readonly string[] {
  const matches = all.map((one) => matchCpr(one, isSure));
  const right = matches.flatMap((match) => match.right).length;
  const harmless = all.filter(({ mail }) => isHarmless(mail));
  return [
    "cpr",
    "occurrence",
    share(right, all.flatMap(({ mail }) => mail.labels.cpr).length),
    share(
      right,
      matches.reduce((sum, { said }) => sum + said, 0),
    ),
    share(harmless.filter((one) => says(one, "cpr")).length, harmless.length),
  ];
}

function kindRow([kind, isLabelled]: Label, all: readonly ReadMail[]): readonly string[] {
  const flagged = all.filter((one) => says(one, kind));
  const right = flagged.filter(({ mail }) => isLabelled(mail)).length;
  return [
    kind,
    "mail",
    share(right, all.filter(({ mail }) => isLabelled(mail)).length),
    share(right, flagged.length),
    share(flagged.filter(({ mail }) => isHarmless(mail)).length, all.filter(({ mail }) => isHarmless(mail)).length),
  ];
}

function spellingRows(all: readonly ReadMail[]): readonly (readonly string[])[] {
  const counts = new Map<string, { found: number; all: number }>();
  const count = (numbers: readonly string[], found: number) => {
    for (const number of numbers) {
      const spelling = number.replace(/\d/g, "9").replace(/\n/g, "⏎").replace(/>/g, "&gt;");
      const known = counts.get(spelling) ?? { found: 0, all: 0 };
      counts.set(spelling, { found: known.found + found, all: known.all + 1 });
    }
  };
  for (const { right, missed } of all.map((one) => matchCpr(one, isSure))) {
    count(right, 1);
    count(missed, 0);
  }
  return [...counts]
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([spelling, one]) => [`\`${spelling}\``, share(one.found, one.all)]);
}

function trapRows(all: readonly ReadMail[]): readonly (readonly string[])[] {
  const kinds = [...new Set(all.map(({ mail }) => mail.labels.trap.split(":")[0] ?? ""))].filter(Boolean).sort();
  return kinds.map((kind) => {
    const mails = all.filter(({ mail }) => mail.labels.trap.startsWith(`${kind}:`));
    const wrongCpr = mails.map((one) => matchCpr(one, isSure)).filter(({ said, right }) => said > right.length);
    const wrongHealth = mails.filter((one) => !one.mail.labels.personalHealth && says(one, "health"));
    return [kind, `${mails.length}`, share(wrongCpr.length, mails.length), share(wrongHealth.length, mails.length)];
  });
}
