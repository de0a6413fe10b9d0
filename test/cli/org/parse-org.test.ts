import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { defaultRules } from "#core/policy/default-rules.ts";
import { type OrganisationFile, parseOrg } from "../../../src/cli/org/parse-org.ts";

const folder = new URL("../../fixtures/policy/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseOrg(value);
  return "policy" in parsed
    ? []
    : parsed.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
}

/** One file a mistake; how the one problem begins and ends. */
const mistakes: Readonly<Record<string, readonly [string, string]>> = {
  "a-list-instead-of-an-object": [": expected an object", "found an empty list"],
  "block-when-the-check-fails": ['whenCheckFails: expected "allow" or "warn"', 'found "block"'],
  "deep-mistake": ["rules[0].when.all[1].not.any[0].channel: expected", 'found "sikker"'],
  "domain-with-at": ['organisation.domains[0]: expected a domain such as "gladsaxe.dk"', 'found "@gladsaxe.dk"'],
  "domains-not-a-list": ["organisation.domains: expected a list", 'found "gladsaxe.dk"'],
  "empty-all": ["rules[0].when.all: expected a list with something in it", "found an empty list"],
  "no-condition": ['rules[0].when: expected exactly one of "finding"', "found nothing"],
  "no-organisation": ["organisation: expected an object", "found nothing"],
  "number-too-short": ["organisation.notCpr[0]: expected ten digits", 'found "12345"'],
  "people-as-text": ["rules[0].when.people: expected a whole number of at least 1", 'found "2"'],
  "people-zero": ["rules[0].when.people: expected a whole number of at least 1", "found 0"],
  "rule-id-twice": ["rules[1].id: expected a name of its own", 'found "a-rule" a second time'],
  "rule-id-with-blanks": ["rules[0].id: expected a name of a-z", 'found "Min regel"'],
  "rule-without-id": ["rules[0].id: expected a name of a-z", "found nothing"],
  "signal-covers-matching-nothing": ["organisation.secureMail[0].matching: expected", "found none"],
  "signal-id-twice": ["organisation.secureMail[1].id: expected a name of its own", 'found "tag" a second time'],
  "signal-without-values": ["organisation.secureMail[0].values: expected at least one value", "found none"],
  "two-conditions-in-one": ["rules[0].when: expected exactly one of", 'found "finding" and "channel"'],
  "unit-without-senders": [
    "organisation.units[0].senders: expected a list with something in it",
    "found an empty list",
  ],
  "unknown-certainty": ['rules[0].when.atLeast: expected "possible", "likely" or "certain"', 'found "sure"'],
  "unknown-finding": ['rules[3].when.finding: expected "cpr", "national-id", "health"', 'found "crp"'],
  "unknown-finding-in-a-list": ["rules[0].when.finding[1]: expected", 'found "helbred"'],
  "unknown-key": ["regler: expected one of", "found an unknown key"],
  "unknown-key-in-organisation": ["organisation.domain: expected one of", "found an unknown key"],
  "unknown-language": ['language: expected "da" or "en"', 'found "de"'],
  "unknown-severity": ['rules[0].then: expected "warn", "justify" or "block"', 'found "stop"'],
  "unknown-signal-type": ['organisation.secureMail[0].type: expected "subjectPrefix"', 'found "subjectPrefx"'],
  "unknown-unread-reason": ["rules[0].when.unread[0]: expected", 'found "locked"'],
  "action-too-long": ["texts.many-people.en.action: expected at most 120 characters", "found 121"],
  "add-in-id-no-guid": ["addIn.id: expected an id", 'found "postvagt"'],
  "add-in-version-of-two-numbers": ["addIn.version: expected three or four numbers", 'found "1.0"'],
  "add-in-without-an-id": ["addIn.id: expected an id", "found nothing"],
  "address-with-a-slash-at-the-end": ["addIn.address: expected an address", 'found "https://postvagt.gladsaxe.dk/"'],
  "address-without-https": ["addIn.address: expected an address", 'found "http://postvagt.gladsaxe.dk"'],
  "button-too-long": ["texts.many-people.da.button: expected at most 20 characters", "found 22"],
  "button-with-a-placeholder": ["texts.many-people.da.button: expected nothing between braces", "found something else"],
  "certificate-without-a-key": ["serve.tls.key: expected the path of a file", "found nothing"],
  "client-secret-in-the-file": [
    "register.signIn.clientSecret: expected nothing here: none is needed",
    "found a value that is not shown",
  ],
  "data-protection-mail-without-at": [
    "organisation.dataProtection.mail: expected an address",
    'found "dpo.gladsaxe.dk"',
  ],
  "database-of-another-kind": ["register.database.postgres: expected postgres://", 'found "mysql://db/register"'],
  "database-password-in-the-address": [
    "register.database.postgres: expected an address without a password: set the environment variable PGPASSWORD",
    "found a password, which is not shown",
  ],
  "database-password-in-the-file": [
    "register.database.password: expected nothing here: set the environment variable PGPASSWORD",
    "found a value that is not shown",
  ],
  "display-name-too-long": ["addIn.displayName: expected 1 to 125 characters", "x…"],
  "drops-to-advice-as-text": ["rollout.dropsToAdvice: expected true or false", 'found "yes"'],
  "false-alarm-limit-as-a-share": ["rollout.falseAlarmLimit: expected a whole number from 1 to 100", "found 0.1"],
  "false-alarm-limit-of-nothing": ["rollout.falseAlarmLimit: expected a whole number from 1 to 100", "found 0"],
  "false-alarm-limit-over-a-hundred": ["rollout.falseAlarmLimit: expected a whole number from 1 to 100", "found 101"],
  "metrics-in-another-word": ['serve.metrics: expected "token", or an object', "found true"],
  "metrics-token-in-the-file": [
    "serve.metrics.token: expected nothing here: set the environment variable POSTVAGT_METRICS_TOKEN",
    "found a value that is not shown",
  ],
  "network-too-wide": ["serve.proxy.trusted[0]: expected an address such as", 'found "10.0.0.0/33"'],
  "no-database": ["register.database: expected an object", "found nothing"],
  "no-tenants": ["register.tenants: expected a list with something in it", "found an empty list"],
  "open-to-all-without-tls": ["serve.listen.host: expected 127.0.0.1, or serve.tls, or serve.proxy", 'found "0.0.0.0"'],
  "passphrase-in-the-file": ["serve.tls.passphrase: expected nothing here", "found a value that is not shown"],
  "phase-of-a-rule-that-is-not-there": [
    "rollout.rules.many-poeple: expected the id of a rule",
    "found no rule of that name",
  ],
  "port-as-text": ["serve.listen.port: expected a whole number from 0 to 65535", 'found "8443"'],
  "port-too-high": ["serve.listen.port: expected a whole number from 0 to 65535", "found 70000"],
  "private-key-in-the-file": ["serve.tls.key: expected the path of a file", "found a private key"],
  "proxy-by-name": ["serve.proxy.trusted[0]: expected an address such as", 'found "proxy.gladsaxe.dk"'],
  "proxy-that-trusts-nobody": ["serve.proxy.trusted: expected a list with something in it", "found an empty list"],
  "relay-password-in-the-file": [
    "register.smtp.password: expected nothing here: set the environment variable POSTVAGT_SMTP_PASSWORD",
    "found a value that is not shown",
  ],
  "reminders-without-an-address": ["addIn: expected the add-in's address", "found nothing"],
  "sign-in-without-a-client": ["register.signIn.clientId: expected an id", "found nothing"],
  "tenant-no-guid": ["register.tenants[0].id: expected an id", 'found "gladsaxe.dk"'],
  "tenant-twice": ["register.tenants[1].id: expected an id of its own", "found one that is there"],
  "tenant-without-a-name": ["register.tenants[0].name: expected a name here or in organisation", "found none"],
  "text-empty": ["texts.many-people.da.fact: expected a text", "found an empty one"],
  "text-for-a-rule-that-is-not-there": ["texts.cpr: expected the id of a rule", "found no rule of that name"],
  "text-in-a-language-that-is-not-spoken": [
    'texts.many-people.de: expected one of "da" or "en"',
    "found an unknown key",
  ],
  "text-of-two-lines": ["texts.many-people.da.fact: expected one line", "found several"],
  "text-too-long": ["texts.many-people.da.fact: expected at most 250 characters", "found 251"],
  "text-too-long-when-escaped": ["texts.many-people.da.fact: expected at most 250 characters", "found 260"],
  "text-too-long-when-filled-in": ["texts.many-people.da.fact: expected at most 250 characters", "found 256"],
  "text-with-an-unknown-placeholder": ["texts.many-people.da.fact: expected one of {what}", "found something else"],
  "two-databases": ["register.database: expected exactly one of", 'found "embedded" and "postgres"'],
  "unknown-key-in-add-in": ['addIn.adress: expected one of "id"', "found an unknown key"],
  "unknown-key-in-register": ['register.listen: expected one of "database"', "found an unknown key"],
  "unknown-key-in-serve": ['serve.port: expected one of "listen"', "found an unknown key"],
  "unknown-phase": ['rollout.phase: expected "off", "observe", "advise" or "hold"', 'found "warn"'],
  "unknown-phase-of-a-rule": [
    'rollout.rules.many-people: expected "off", "observe", "advise" or "hold"',
    'found "stop"',
  ],
  "unknown-sign-in": ['register.signIn: expected "development"', 'found "google"'],
};

describe("an organisation file with one mistake", () => {
  test("every file in the folder has its line here", () => {
    expect(readdirSync(new URL("invalid/", folder)).sort()).toEqual(
      Object.keys(mistakes)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  test.each(Object.entries(mistakes))("%s", (name, [start, end]) => {
    const [problem, ...others] = problemsOf(read(`invalid/${name}.json`));
    expect(others).toEqual([]);
    expect(problem?.slice(0, start.length)).toBe(start);
    expect(problem?.slice(-end.length)).toBe(end);
  });
});

test("a secret in the file is named and never shown", () => {
  const secrets = readdirSync(new URL("invalid/", folder)).filter((name) =>
    /password|secret|token|passphrase|private-key/.test(name),
  );
  expect(secrets.length).toBeGreaterThanOrEqual(7);
  for (const name of secrets) expect(problemsOf(read(`invalid/${name}`)).join()).not.toMatch(/hemmeligt/);
});

test("mistakes in the policy and in the server's part are named in one go", () => {
  const value = { organisation: { domain: [] }, rollout: { phase: "on" }, serve: { port: 1 }, regler: [] };
  expect(problemsOf(value).map((line) => line.slice(0, line.indexOf(":")))).toEqual([
    "regler",
    "organisation.domain",
    "rollout.phase",
    "serve.port",
  ]);
});

function fileOf(value: unknown): OrganisationFile {
  const parsed = parseOrg(value);
  if (!("policy" in parsed)) throw new Error("the file is right");
  return parsed;
}

describe("a right organisation file", () => {
  test.each(readdirSync(new URL("valid/", folder)))("%s", (name) => {
    expect(problemsOf(read(`valid/${name}`))).toEqual([]);
  });

  test("gets defaults for all that it leaves out", () => {
    const { policy, addIn, serve, register } = fileOf({ organisation: { domains: ["gladsaxe.dk"] } });
    expect(policy.rules).toEqual(defaultRules);
    expect(policy.rollout).toMatchObject({ phase: "hold", falseAlarmLimit: 10, dropsToAdvice: false });
    expect(serve).toEqual({ listen: { host: "127.0.0.1", port: 8443 }, tls: null, proxy: null, metrics: null });
    expect([addIn, register]).toEqual([null, null]);
  });

  test("says everything about the organisation once: the register's part takes it from there", () => {
    const { addIn, register } = fileOf(read("valid/everything.json"));
    expect(addIn?.provider).toBe("Eksempel Kommune");
    expect(register?.tenants).toEqual([
      {
        id: "00000000-0000-4000-8000-000000000001",
        cvr: "12345678",
        name: "Eksempel Kommune",
        dpoName: "Databeskyttelsesrådgiveren",
        dpoMail: "dpo@eksempelkommune.dk",
        dpoPhone: "39 57 50 00",
      },
    ]);
    expect(register?.smtp).toMatchObject({ port: 25, secure: false });
    expect(register?.signIn).toMatchObject({ scope: "Incidents.Report" });
  });

  test("nothing of the server's part, and not the editor's schema, is in what is compiled into the add-in", () => {
    const { policy } = fileOf(read("valid/everything.json"));
    for (const key of ["$schema", "addIn", "serve", "register"]) expect(policy).not.toHaveProperty([key]);
    expect(JSON.stringify(policy)).not.toMatch(/server\.key|db\.eksempelkommune|relay/);
  });
});
