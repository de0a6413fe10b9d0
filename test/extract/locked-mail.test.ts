import { describe, expect, test } from "@jest/globals";
import { check } from "#core/check.ts";
import { gather } from "#core/facts/gather.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { extractMessage } from "#extract/extract-message.ts";
import { cliLimits } from "#extract/limits.ts";
import { aMessage, aRecipient } from "../support/a-message.ts";
import { aSignal, anOrganisation } from "../support/an-organisation.ts";
import { lockedByAes } from "../support/lock-zip.ts";

const locked = lockedByAes("sag.txt", "CPR 010190-9989", "Sommer2026", 3);
const attachments = [{ name: "sag.zip", size: locked.length, content: locked }];
const OUTSIDER = "navn@firma.example";
const secureMail = [aSignal({ type: "subjectPrefix", values: ["[sikker]"] })];

function rulesFor(to: string, body: string, subject = "Materiale", files = attachments): readonly string[] {
  const message = aMessage({
    recipients: [aRecipient(to)],
    subject,
    body: { format: "text", content: body },
    attachments: files,
  });
  const pieces = extractMessage(message, { limits: cliLimits, now: () => 0 });
  const organisation = anOrganisation({ secureMail });
  const { verdict } = check(gather(message, pieces, { organisation, today: "2026-11-30" }), defaultPolicy);
  return verdict.action === "allow" ? [] : verdict.reasons.map(({ rule }) => rule);
}

describe("a locked archive in a mail", () => {
  test("is spoken of to an outsider", () => {
    expect(rulesFor(OUTSIDER, "Se filen.")).toContain("unread-attachment");
  });

  test("is not spoken of inside, or where the way is a secure one", () => {
    expect(rulesFor("bo@gladsaxe.dk", "Se filen.")).toEqual([]);
    expect(rulesFor(OUTSIDER, "Koden er Sommer2026", "[sikker] Materiale")).toEqual([]);
  });

  test.each([
    "Koden er Sommer2026",
    "Koden til filen er Sommer2026.",
    "Adgangskode: Sommer2026",
    "adgangskode til zip-filen: hemmelig",
    "Kodeord=Sommer2026",
    "Kodeordet er: Sommer2026",
    'Koden er "hemmelig"',
    "Password:\nSommer2026",
    "The password for the file is Summer2026",
    "Pinkoden er 8842",
  ])("has its password beside it: %s", (body) => {
    expect(rulesFor(OUTSIDER, `Hej\n${body}\nMvh Bo`)).toContain("password-in-mail");
  });

  test.each([
    "Koden sendes på SMS",
    "Adgangskoden er sendt til din telefon",
    "Koden er den sædvanlige",
    "Adgangskode: følger på SMS",
    "Ring til mig, så får du koden",
    "The password is sent by text message",
    "Se filen.",
  ])("has it not: %s", (body) => {
    expect(rulesFor(OUTSIDER, body)).not.toContain("password-in-mail");
  });

  test("a password beside a file that is open is nobody's business", () => {
    const open = [{ name: "a.txt", size: 3, content: new Uint8Array(Buffer.from("Hej")) }];
    expect(rulesFor(OUTSIDER, "Koden er Sommer2026", "Materiale", open)).not.toContain("password-in-mail");
  });

  test("a password in the subject counts too", () => {
    expect(rulesFor(OUTSIDER, "Hej", "Materiale, kode: Sommer2026")).toContain("password-in-mail");
  });
});
