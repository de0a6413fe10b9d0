import { readFileSync } from "node:fs";
import { check } from "#core/check.ts";
import type { Facts, JudgedRecipient, Text } from "#core/facts/facts.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";

interface Mail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly labels: { readonly cpr: readonly string[]; readonly personalHealth: boolean };
  readonly expected: Readonly<Record<"externalPlain" | "externalSecure" | "internal", string>>;
}

interface DevelopmentMail {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly string[];
}

type Way = keyof Mail["expected"];

/** How each way of sending is judged beside its label: `label → verdict` with its count. */
export function judgeLabelled(file: string): readonly string[] {
  const mails = readLines(file) as readonly Mail[];
  return (["externalPlain", "externalSecure", "internal"] as const).map((way) => {
    const counts = new Map<string, number>();
    for (const mail of mails) {
      const verdict = check(factsOf(mail, way), defaultPolicy).verdict.action;
      const key = `${mail.expected[way]} → ${verdict}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const cells = [...counts].sort().map(([key, count]) => `${key} ${count}`);
    return `${way}: ${cells.join(", ")}`;
  });
}

/** mails-da-dev.jsonl, sent plainly to an outsider: how many that should be caught are held, and how many others. */
export function judgeDevelopment(file: string): string {
  const mails = readLines(file) as readonly DevelopmentMail[];
  const counts = { caught: 0, missed: 0, falseAlarm: 0, quiet: 0 };
  for (const { id, subject, body, attachments } of mails) {
    const names = attachments.map((name): Text => ({ origin: [name], value: name, inName: true }));
    const texts: readonly Text[] = [{ origin: "subject", value: subject }, { origin: "body", value: body }, ...names];
    const held = check(factsAbout(texts, "navn@example.org", "plain"), defaultPolicy).verdict.action !== "allow";
    if (id.startsWith("pos")) counts[held ? "caught" : "missed"]++;
    else counts[held ? "falseAlarm" : "quiet"]++;
  }
  return `mails-da-dev: ${counts.caught} of ${counts.caught + counts.missed} caught, ${counts.falseAlarm} of ${counts.falseAlarm + counts.quiet} held for nothing`;
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

function factsOf(mail: Mail, way: Way): Facts {
  const files = mail.attachments.flatMap(({ name, text }): readonly Text[] => [
    { origin: [name], value: name, inName: true },
    { origin: [name], value: text },
  ]);
  const texts: readonly Text[] = [
    { origin: "subject", value: mail.subject },
    { origin: "body", value: mail.body },
    ...files,
  ];
  const first = mail.to[0] ?? "navn@example.org";
  const address =
    way === "internal" ? "kollega@gladsaxe.dk" : first.endsWith("@gladsaxe.dk") ? "navn@example.org" : first;
  return factsAbout(texts, address, way === "externalPlain" ? "plain" : "secure");
}

function factsAbout(texts: readonly Text[], address: string, channel: "plain" | "secure"): Facts {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const recipient: JudgedRecipient = {
    field: "to",
    address,
    name: "",
    isGroup: false,
    kind: domain === "gladsaxe.dk" ? "own" : "other",
    domain,
    channel,
  };
  return {
    texts,
    unread: [],
    sender: { address: "sagsbehandler@gladsaxe.dk", domain: "gladsaxe.dk" },
    recipients: [recipient],
    subjectIsProtected: false,
    negativeSignals: [],
    composeType: "new",
    organisation: { ...defaultPolicy.organisation, name: "Gladsaxe Kommune", domains: ["gladsaxe.dk"] },
    today: "2026-11-24",
  };
}
