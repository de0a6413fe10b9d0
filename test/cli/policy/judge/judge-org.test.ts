import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadOrganisation } from "../../../../src/cli/load-policy.ts";
import { judgeOrg } from "../../../../src/cli/policy/judge/judge-org.ts";
import { writeCertificate } from "../../../support/a-certificate.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-judge-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const NOW = new Date("2026-11-30T12:00:00Z");
const organisation = { name: "Gladsaxe Kommune", domains: ["gladsaxe.dk"] };
const tag = { id: "tag", type: "subjectPrefix", values: ["[sikker]"] };
const tenant = "00000000-0000-4000-8000-000000000001";
const register = {
  database: { embedded: "register" },
  tenants: [{ id: tenant }],
  signIn: { clientId: "11111111-1111-4111-8111-111111111111" },
};
const addIn = { id: "3f2b6c1e-7a40-4d0e-9c35-5a1f0e2d4b6a", address: "https://postvagt.gladsaxe.dk" };

async function judged(file: object | string) {
  const path = join(folder, "org.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  return judgeOrg(await loadOrganisation(path), NOW);
}

const said = async (file: object | string) =>
  (await judged(file)).warnings.map(({ code, path, note }) => `${code} at ${path}: ${note}`);

const ownRule = (when: object) => ({
  organisation,
  rules: [
    { id: "own", when, then: "warn" },
    { id: "many-recipients", off: true },
  ],
});
const mark = (more: object) => ({ organisation: { ...organisation, secureMail: [{ ...tag, ...more }] } });

/** What an administrator gets wrong, and what is said of it, to the letter. */
const mistakes: Readonly<Record<string, readonly [object | string, string]>> = {
  "an own domain that is private webmail": [
    { organisation: { domains: ["gladsaxe.dk", "gmail.com"] } },
    "own-domain-webmail at organisation.domains[1]: gmail.com is private webmail, where anybody has an address: as your own domain it lets personal data go to all of them",
  ],
  "an own domain one letter from another": [
    { organisation: { domains: ["gladsaxe.dk", "gladsaxe-skola.dk", "gladsaxe-skole.dk"] } },
    "own-domain-near-another at organisation.domains[2]: gladsaxe-skole.dk is one letter from gladsaxe-skola.dk: if one of them is misspelt, mail to a stranger's domain counts as inside and is not looked at",
  ],
  "an own domain one letter from an authority's": [
    { organisation: { domains: ["gladsaxee.dk"] } },
    "own-domain-near-authority at organisation.domains[0]: gladsaxee.dk is one letter from gladsaxe.dk, which is a public authority's: look whether it is misspelt",
  ],
  "no domains": [
    { organisation: { name: "Gladsaxe Kommune" } },
    "no-domains at organisation.domains: there is none, so the domain of whoever sends counts as own, and yours are not told from those that look like them: name every mail domain you have",
  ],
  "a partner at a webmail provider": [
    { organisation: { ...organisation, partners: [{ name: "Tolken", domains: ["hotmail.dk"] }] } },
    "partner-webmail at organisation.partners[0].domains[0]: hotmail.dk is private webmail, where anybody has an address: as a partner's domain it lets personal data go to all of them",
  ],
  "a mark that is an ordinary word": [
    mark({ values: ["sikker"] }),
    'mark-ordinary-words at organisation.secureMail[0]: "sikker" is what people write in subjects, and every mail with it would count as secure: use the tag as the gateway wants it, for instance "[sikker]"',
  ],
  "a * that makes everything secure": [
    mark({ type: "recipientPattern", values: ["*"] }),
    "mark-for-everything at organisation.secureMail[0]: it makes an ordinary mail to gmail.com secure, so no rule about insecure mail speaks of it: narrow its values, or what it covers",
  ],
  "a tunnel to a whole country": [
    mark({ type: "recipientDomainList", values: ["dk"] }),
    "mark-for-everything at organisation.secureMail[0]: it makes an ordinary mail to hotmail.dk secure, so no rule about insecure mail speaks of it: narrow its values, or what it covers",
  ],
  "a sender's address that everybody has": [
    mark({ type: "fromAddress", values: ["*@gladsaxe.dk"] }),
    "mark-for-everything at organisation.secureMail[0]: it makes an ordinary mail to gmail.com secure, so no rule about insecure mail speaks of it: narrow its values, or what it covers",
  ],
  "a header mark without a name": [
    mark({ type: "header", values: ["ja"] }),
    'mark-header-without-name at organisation.secureMail[0]: "ja" has no header\'s name before a colon, and no mail will ever have it: write "X-Name: value"',
  ],
  "a rule that lets a stranger pass beside a partner": [
    ownRule({ all: [{ recipients: "outside" }, { not: { recipients: "partner" } }] }),
    'partner-trap at rules[0].when: is true of no mail that has a partner on it, so one partner lets a stranger pass: { "recipients": "outside", "except": ["partner"] } leaves out the partner alone',
  ],
  "a rule of two channels": [
    ownRule({ all: [{ channel: "secure" }, { channel: "plain" }] }),
    "rule-never-speaks at rules[0].when: no mail can meet it: the channel cannot be both secure and plain",
  ],
  "a rule and its opposite": [
    ownRule({ all: [{ finding: "cpr", atLeast: "certain" }, { not: { finding: ["cpr", "health"] } }] }),
    "rule-never-speaks at rules[0].when: no mail can meet it: one part is the opposite of another",
  ],
  "a rule about a place where its finding never stands": [
    ownRule({ finding: "lookalike-domain", in: "body" }),
    'rule-never-speaks at rules[0].when: no mail can meet it: lookalike-domain stands nowhere in the text, so "in" is never true',
  ],
  "a rule that leaves out whom it asks for": [
    ownRule({ recipients: "webmail", except: ["webmail"] }),
    'rule-never-speaks at rules[0].when: no mail can meet it: "except" leaves out every recipient that "recipients" asks for',
  ],
  "a phase that hides a rule that blocks": [
    { organisation, rollout: { phase: "hold", rules: { "cpr-not-secure": "observe" } } },
    'block-not-held at rollout.rules.cpr-not-secure: cpr-not-secure would stop mail, and by rollout.rules.cpr-not-secure it is "observe" while all others hold: mail that it is about goes out',
  ],
  "a list of rules as the first version had it": [
    { organisation, rules: [{ id: "own", when: { finding: "cpr" }, then: "warn" }] },
    'rules-add-up at rules: besides your 1, 40 rules that come with Postvagt hold; until 0.1 a list took their place. For your own alone begin it with { "id": "*", "off": true }; for a shipped one less, { "id": "its-name", "off": true }',
  ],
  "a file that lets CPR numbers go": [
    { organisation, rules: [{ id: "*", off: true }] },
    "cpr-to-webmail at the whole file: a mail with a CPR number to gmail.com would meet no rule, even if every rule held: own domains, marks and rules together let it go",
  ],
  "a client id that is the tenant's": [
    {
      organisation,
      addIn,
      register: { ...register, signIn: { clientId: tenant }, smtp: { host: "relay", from: "a@b.dk" } },
    },
    'client-is-tenant at register.signIn.clientId: it is the same as register.tenants[0].id: the app registration\'s page in Entra has two ids, "Application (client) ID" and "Directory (tenant) ID", and nobody can sign in with one in the other\'s place',
  ],
  "reminders without a relay": [
    { organisation, addIn, register },
    "no-smtp at register.smtp: there is no relay, so reminders of the 72 hours wait in the register and reach nobody by mail",
  ],
  "a key that stands twice": [
    '{\n "organisation": { "domains": ["gladsaxe.dk"] },\n "language": "da",\n "language": "en"\n}',
    "key-twice at language: it stands a second time on line 4, and only what stands last holds: put both into one",
  ],
  "a path whose backslash was taken for a tab": [
    '{ "organisation": { "domains": ["gladsaxe.dk"] }, "register": { "database": { "embedded": "C:\\temp" }, "tenants": [{ "id": "00000000-0000-4000-8000-000000000001", "name": "x" }] } }',
    "backslash at register.database.embedded: a backslash written once has become a tab, a line break or another sign: write two (C:\\\\temp), or / in paths",
  ],
  "a certificate that is not there": [
    { organisation, serve: { tls: { cert: "/nowhere/server.pem", key: "/nowhere/server.key" } } },
    "certificate-not-there at serve.tls.cert: /nowhere/server.pem cannot be read, and the server will not start",
  ],
};

describe("what is right in form and most likely not meant", () => {
  test.each(Object.entries(mistakes))("%s", async (_, [file, sentence]) => {
    expect(await said(file)).toContain(sentence);
  });

  test.each(["gladsaxe.json", "eksempelkommune.json"])("nothing of %s", async (name) => {
    const path = join("test/fixtures/policy/valid", name);
    expect(await said(readFileSync(path, "utf8"))).toEqual([]);
  });

  test("a certificate for another name is named with those that it is for", async () => {
    const { cert, key } = await writeCertificate(folder, "server");
    const file = { organisation, addIn, serve: { listen: { host: "0.0.0.0" }, tls: { cert, key } } };
    expect((await said(file)).find((one) => one.startsWith("certificate-other-name"))).toBe(
      "certificate-other-name at serve.tls.cert: it is not for postvagt.gladsaxe.dk, the host of addIn.address, but for localhost, IP Address:127.0.0.1: Outlook will not load the add-in",
    );
  });
});

describe("a warning that is accepted", () => {
  const file = { organisation: { domains: ["gmail.com", "hotmail.dk"] } };

  test("is no warning any more, and its reason is kept: all of a code, or the one about something", async () => {
    const all = await judged({ ...file, accepted: { "own-domain-webmail": "En skole uden eget domæne" } });
    expect(all.warnings.map(({ code }) => code)).toEqual(["cpr-to-webmail"]);
    expect(all.accepted.map(({ about, reason }) => [about, reason])).toEqual([
      ["gmail.com", "En skole uden eget domæne"],
      ["hotmail.dk", "En skole uden eget domæne"],
    ]);
    const one = await judged({ ...file, accepted: { "own-domain-webmail:gmail.com": "Skolen" } });
    expect(one.warnings.map(({ about }) => about)).toContain("hotmail.dk");
  });

  test("and is not there is a warning itself", async () => {
    expect(await said({ organisation, accepted: { "no-smtp": "vi har ingen" } })).toEqual([
      "nothing-to-accept at accepted.no-smtp: there is no such warning, so it would hide a later one: take it out",
    ]);
  });

  test("needs a reason", async () => {
    await expect(judged({ organisation, accepted: { "no-smtp": " " } })).rejects.toThrow(
      'accepted.no-smtp: expected a reason, found " "',
    );
  });
});
