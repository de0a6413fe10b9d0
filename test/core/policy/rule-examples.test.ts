import { describe, expect, test } from "@jest/globals";
import { check } from "#core/check.ts";
import type { Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import type { Message } from "#core/mail/message.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { aMessage, aRecipient } from "../../support/a-message.ts";
import { readFences } from "../../support/read-fences.ts";

const fences = readFences("docs/rule-examples.md").filter(({ language }) => language === "json");
const CPR = "CPR-nr. 070761-9995";

/** A mail in short: its recipients, and what stands where. */
interface Mail {
  readonly to?: readonly string[];
  readonly from?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly quoted?: string;
  readonly file?: string;
  readonly isLocked?: true;
  readonly label?: string;
}

const webmail = ["borger@gmail.com"];
const authority = ["post@ballerup.dk"];
const colleague = ["kollega@gladsaxe.dk"];
const twenty = Array.from({ length: 20 }, (_, at) => `navn${at}@firma.dk`);
const health = "Borgeren Anders Madsen har fået diagnosen skizofreni og er indlagt på psykiatrisk afdeling.";
const child = `Barnet er anbragt uden for hjemmet efter en børnefaglig undersøgelse. Barnets ${CPR}.`;
const people = "070761-9995, 010190-9993 og 020285-9991 er CPR-numrene på de tre borgere.";
const label = "4f1c2d3e-0000-4000-8000-00000000abcd";

/** For each rule a mail that it speaks of, and one that it does not. */
const mails: Readonly<Record<string, readonly [Mail, Mail]>> = {
  "cpr-to-webmail": [
    { to: webmail, body: CPR },
    { to: authority, body: CPR },
  ],
  "no-cpr-in-subject": [
    { to: colleague, subject: CPR },
    { to: colleague, body: CPR },
  ],
  "cpr-in-file-name": [
    { to: webmail, file: "070761-9995.pdf" },
    { to: colleague, file: "070761-9995.pdf" },
  ],
  "cpr-in-thread": [
    { to: authority, quoted: CPR },
    { to: authority, body: CPR },
  ],
  "health-to-others": [
    { to: webmail, body: health },
    { to: authority, body: health },
  ],
  "child-not-secure": [
    { to: authority, body: child },
    { to: colleague, body: child },
  ],
  "several-to-authority": [
    { to: authority, body: people },
    { to: authority, body: CPR },
  ],
  "phoenix-stays-inside": [
    { to: ["a@firma.dk"], body: "Om fønixens budget" },
    { to: colleague, body: "Om fønixens budget" },
  ],
  "case-number-in-subject": [
    { to: webmail, subject: "Vedr. sag-2026-00412" },
    { to: webmail, subject: "Vedr. sag-2026-0041" },
  ],
  "file-to-webmail": [{ to: webmail, file: "foto.jpg" }, { to: webmail }],
  "spreadsheet-outside": [
    { to: webmail, file: "Liste.XLSX" },
    { to: webmail, file: "brev.docx" },
  ],
  "pay-outside": [
    { to: webmail, file: "Lønliste oktober.pdf" },
    { to: webmail, file: "Mødeliste.pdf" },
  ],
  "locked-to-webmail": [
    { to: webmail, file: "a.zip", isLocked: true },
    { to: authority, file: "a.zip", isLocked: true },
  ],
  "label-stays-inside": [{ to: authority, label: label.toUpperCase() }, { to: authority }],
  "twenty-outside": [{ to: twenty }, { to: twenty.slice(1) }],
  "union-by-personnel-alone": [{ to: ["post@hk.dk"] }, { to: ["post@hk.dk"], from: "personale@gladsaxe.dk" }],
  "old-address": [{ to: ["kontor@gammelskole.dk"] }, { to: ["kontor@skole.dk"] }],
  "numbered-mailbox": [{ to: ["institution-1204@gladsaxe.dk"] }, { to: ["institution-post@gladsaxe.dk"] }],
  "jobcentre-to-webmail": [
    { to: webmail, from: "jobcenter@gladsaxe.dk", body: `${CPR} er opsagt fra sin stilling og sygemeldt.` },
    { to: webmail, body: `${CPR} er opsagt fra sin stilling og sygemeldt.` },
  ],
  "special-school-to-webmail": [{ to: webmail, from: "egelundskolen@gladsaxe.dk" }, { to: webmail }],
};

function policyOf(text: string): Policy {
  const file = JSON.parse(text) as { readonly rules: readonly object[] };
  const parsed = parsePolicy({
    organisation: { domains: ["gladsaxe.dk"] },
    ...file,
    rules: [{ id: "*", off: true }, ...file.rules],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

function rulesThatSpeak(mail: Mail, policy: Policy): readonly string[] {
  const message: Message = aMessage({
    from: { address: mail.from ?? "sagsbehandler@gladsaxe.dk", name: "" },
    recipients: (mail.to ?? []).map((address) => aRecipient(address)),
    subject: mail.subject ?? "",
    signals: mail.label === undefined ? [] : [{ kind: "label", id: mail.label }],
  });
  const { file } = mail;
  const pieces: readonly Piece[] = [
    { origin: "subject", value: mail.subject ?? "" },
    { origin: "body", value: mail.body ?? "" },
    { origin: "quoted", value: mail.quoted ?? "" },
    ...(file === undefined ? [] : [{ origin: [file] as const, value: file, inName: true as const }]),
    ...(mail.isLocked && file !== undefined ? [{ origin: [file] as const, because: "encrypted" as const }] : []),
  ];
  const facts = gather(message, pieces, { organisation: policy.organisation, today: "2026-11-30" });
  const { verdict } = check(facts, policy);
  return verdict.action === "allow" ? [] : verdict.reasons.map(({ rule }) => rule);
}

describe("the rules in docs/rule-examples.md", () => {
  const examples = fences.map(({ text }) => {
    const policy = policyOf(text);
    return [policy.rules[0]?.id ?? "", policy] as const;
  });

  test("are twenty, each with its two mails here", () => {
    expect(examples.map(([id]) => id)).toEqual(Object.keys(mails));
    expect(examples).toHaveLength(20);
  });

  test.each(examples)("%s speaks of the one and not of the other", (id, policy) => {
    const [spoken, silent] = mails[id] ?? [{}, {}];
    expect(rulesThatSpeak(spoken, policy)).toEqual([id]);
    expect(rulesThatSpeak(silent, policy)).toEqual([]);
  });
});
