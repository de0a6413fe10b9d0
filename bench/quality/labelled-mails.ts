import { detect } from "#core/detect/detect.ts";
import type { Finding, FindingKind } from "#core/detect/finding.ts";
import type { Facts, Text } from "#core/facts/facts.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { isSure } from "./context.ts";
import { share, table } from "./markdown.ts";
import { readSet } from "./read-lines.ts";

interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly labels: {
    readonly cpr: readonly string[];
    readonly personalHealth: boolean;
    readonly special: readonly string[];
    readonly confidential: readonly string[];
    readonly trap: string;
  };
}

interface Read {
  readonly mail: Mail;
  readonly texts: readonly Text[];
  readonly findings: readonly Finding[];
}

const SPECIAL = ["union", "religion", "ethnicity", "politics", "sexuality", "criminal"] as const;
const CONFIDENTIAL = ["cv", "economy", "social", "child", "address", "school", "employment"] as const;

function read(mail: Mail): Read {
  const texts: readonly Text[] = [
    { origin: "subject", value: mail.subject },
    { origin: "body", value: mail.body },
    ...mail.attachments.flatMap(({ name, text }): readonly Text[] => [
      { origin: [name], value: name, inName: true },
      { origin: [name], value: text },
    ]),
  ];
  const facts: Facts = {
    texts,
    unread: [],
    sender: { address: "sagsbehandler@gladsaxe.dk", domain: "gladsaxe.dk" },
    recipients: [],
    subjectIsProtected: false,
    negativeSignals: [],
    composeType: "new",
    organisation: { ...defaultPolicy.organisation, domains: ["gladsaxe.dk"] },
    today: "2026-11-24",
  };
  return { mail, texts, findings: detect(facts) };
}

/** labelled-mails: for each detector what it finds of what is labelled, and how much of what it says is right. */
export function labelledMails(): string {
  const all = (readSet("labelled-mails/mails.jsonl") as readonly Mail[]).map(read);
  return [
    table([["detector", "unit", "recall", "precision", "harmless mails flagged"], cprRow(all), ...kindRows(all)]),
    "Findings that are right, by what they are called:",
    table([
      ["detector", "likely", "certain"],
      cprCalibration(all),
      kindCalibration("health", all, (mail) => mail.labels.personalHealth),
    ]),
    "Hard negatives, by what they imitate, with a finding of likely or more that is wrong:",
    table([["imitates", "mails", "flagged as CPR", "flagged as health"], ...trapRows(all)]),
  ].join("\n\n");
}

const isHarmless = ({ labels }: Mail) =>
  labels.cpr.length === 0 && !labels.personalHealth && labels.special.length === 0 && labels.confidential.length === 0;

function writtenAt({ texts }: Read, { origin, start, end, inName }: Finding): string {
  const same = (text: Text) =>
    JSON.stringify(text.origin) === JSON.stringify(origin) && (text.inName ?? false) === (inName ?? false);
  return (texts.find(same)?.value ?? "").slice(start, end);
}

/** Numbers count by occurrence, as they are written. */
function matchCpr(one: Read, sure: (finding: Finding) => boolean): { readonly right: number; readonly said: number } {
  const left = one.mail.labels.cpr.slice();
  const said = one.findings.filter((finding) => finding.kind === "cpr" && sure(finding));
  let right = 0;
  for (const finding of said) {
    const at = left.findIndex((number) => digits(number) === digits(writtenAt(one, finding)));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, said: said.length };
}

const digits = (text: string) => text.replace(/[^\dA-Z]/gi, "");
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function cprRow(all: readonly Read[]): readonly string[] {
  const matches = all.map((one) => matchCpr(one, isSure));
  const right = sum(matches.map((one) => one.right));
  const harmless = all.filter(({ mail }) => isHarmless(mail));
  const flagged = harmless.filter(({ findings }) => findings.some((one) => one.kind === "cpr" && isSure(one)));
  return [
    "cpr",
    "occurrence",
    share(right, sum(all.map(({ mail }) => mail.labels.cpr.length))),
    share(right, sum(matches.map((one) => one.said))),
    share(flagged.length, harmless.length),
  ];
}

function kindRows(all: readonly Read[]): readonly (readonly string[])[] {
  return [
    kindRow("health", all, (mail) => mail.labels.personalHealth),
    ...SPECIAL.map((kind) => kindRow(kind, all, (mail) => mail.labels.special.includes(kind))),
    ...CONFIDENTIAL.map((kind) => kindRow(kind, all, (mail) => mail.labels.confidential.includes(kind))),
  ];
}

function kindRow(kind: FindingKind, all: readonly Read[], isLabelled: (mail: Mail) => boolean): readonly string[] {
  const flagged = all.filter(({ findings }) => findings.some((one) => one.kind === kind && isSure(one)));
  const right = flagged.filter(({ mail }) => isLabelled(mail)).length;
  return [
    kind,
    "mail",
    share(right, all.filter(({ mail }) => isLabelled(mail)).length),
    share(right, flagged.length),
    share(flagged.filter(({ mail }) => isHarmless(mail)).length, all.filter(({ mail }) => isHarmless(mail)).length),
  ];
}

function cprCalibration(all: readonly Read[]): readonly string[] {
  const at = (level: string) => {
    const matches = all.map((one) => matchCpr(one, ({ certainty }) => certainty === level));
    return share(sum(matches.map(({ right }) => right)), sum(matches.map(({ said }) => said)));
  };
  return ["cpr", at("likely"), at("certain")];
}

function kindCalibration(
  kind: FindingKind,
  all: readonly Read[],
  isLabelled: (mail: Mail) => boolean,
): readonly string[] {
  const at = (level: string) => {
    const said = all.flatMap(({ mail, findings }) =>
      findings.filter((one) => one.kind === kind && one.certainty === level).map(() => mail),
    );
    return share(said.filter(isLabelled).length, said.length);
  };
  return [kind, at("likely"), at("certain")];
}

function trapRows(all: readonly Read[]): readonly (readonly string[])[] {
  const kinds = [...new Set(all.map(({ mail }) => mail.labels.trap.split(":")[0] ?? ""))]
    .filter((kind) => kind !== "")
    .sort();
  return kinds.map((kind) => {
    const mails = all.filter(({ mail }) => mail.labels.trap.startsWith(`${kind}:`));
    const wrongCpr = mails.filter((one) => {
      const { right, said } = matchCpr(one, isSure);
      return said > right;
    });
    const wrongHealth = mails.filter(
      ({ mail, findings }) =>
        !mail.labels.personalHealth && findings.some((one) => one.kind === "health" && isSure(one)),
    );
    return [kind, `${mails.length}`, share(wrongCpr.length, mails.length), share(wrongHealth.length, mails.length)];
  });
}
