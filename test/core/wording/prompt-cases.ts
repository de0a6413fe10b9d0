import type { Finding, TextFinding } from "#core/detect/finding.ts";
import type { Facts } from "#core/facts/facts.ts";
import { check } from "#core/check.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { decide } from "#core/policy/decide.ts";
import type { Held } from "#core/policy/verdict.ts";
import { aSignal, anOrganisation } from "../../support/an-organisation.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

export interface PromptCase {
  readonly title: string;
  readonly facts: Facts;
  readonly held: Held;
}

const gmail = aJudgedRecipient({ address: "navn@gmail.com", kind: "webmail" });
const school = aJudgedRecipient({ address: "kontor@skolen.dk" });
const herlev = aJudgedRecipient({ address: "post@herlev.dk", kind: "authority", channel: "secure" });
const colleague = aJudgedRecipient({ address: "kollega@gladsaxe.dk", kind: "own", channel: "secure" });

const cpr = (parts: Partial<TextFinding> = {}): TextFinding => ({
  kind: "cpr",
  origin: "body",
  start: 0,
  end: 11,
  certainty: "certain",
  person: 1,
  ...parts,
});
const health = (parts: Partial<TextFinding> = {}): TextFinding => ({
  ...cpr(),
  kind: "health",
  certainty: "likely",
  ...parts,
});
const people = (n: number, parts: Partial<TextFinding> = {}) =>
  Array.from({ length: n }, (_, index) => cpr({ person: index + 1, start: index * 20, ...parts }));

function decided(title: string, facts: Partial<Facts>, findings: readonly Finding[]): PromptCase {
  const whole = someFacts(facts);
  const verdict = decide(whole, findings, defaultPolicy);
  if (verdict.action === "allow") throw new Error(`nothing is held back in "${title}"`);
  return { title, facts: whole, held: verdict };
}

function checked(title: string, facts: Partial<Facts>): PromptCase {
  const whole = someFacts(facts);
  const { verdict } = check(whole, defaultPolicy);
  if (verdict.action === "allow") throw new Error(`nothing is held back in "${title}"`);
  return { title, facts: whole, held: verdict };
}

const letters = "En meget lang filbeskrivelse med mange ord om sagens gang og dens parter.docx";

/** What the dialog says, case by case; the texts beside this file are for proof-reading. */
export const promptCases: readonly PromptCase[] = [
  decided("log row 6: CPR and health to the citizen's webmail", { recipients: [gmail] }, [
    cpr(),
    health({ topic: "diagnosis" }),
  ]),
  decided("an aid, by its section of law", { recipients: [gmail] }, [health({ topic: "service § 112" })]),
  decided("one CPR number in a file", { recipients: [gmail] }, [cpr({ origin: ["ansøgning.pdf"] })]),
  decided("a CPR number in a file name", { recipients: [gmail] }, [
    cpr({ origin: ["Notat_0102039999_endelig.pdf"], inName: true }),
  ]),
  decided("the same number in three places", { recipients: [gmail] }, [
    cpr(),
    cpr({ origin: "subject" }),
    cpr({ origin: ["a.docx"] }),
  ]),
  decided("several recipients without secure mail", { recipients: [gmail, school, herlev] }, [cpr()]),
  decided("perhaps a CPR number", { recipients: [school] }, [cpr({ certainty: "possible" })]),
  decided("log row 7: two citizens, by secure mail", { recipients: [herlev] }, people(2)),
  decided("five citizens inside the house", { recipients: [colleague] }, people(5)),
  decided(
    "a list of thirty citizens, by secure mail",
    { recipients: [herlev] },
    people(30, { origin: ["liste.xlsx"] }),
  ),
  decided("a CPR number in the subject, by secure mail", { recipients: [herlev] }, [cpr({ origin: "subject" })]),
  decided("log row 1: a CV by plain mail", { recipients: [school] }, [
    cpr({ kind: "cv", origin: ["CV_Navn.docx"], certainty: "likely" }),
  ]),
  decided(
    "log row 3: the wrong municipality, by secure mail",
    { recipients: [herlev], texts: [{ origin: "body", value: "Til Gentofte Kommune. Hermed" }] },
    [{ kind: "other-authority", origin: "body", start: 4, end: 20, certainty: "likely" }],
  ),
  decided(
    "log row 9: a scan that cannot be read",
    { recipients: [school], unread: [{ origin: ["købsaftale.pdf"], because: "image-only" }] },
    [],
  ),
  decided(
    "three files that could not be read",
    {
      recipients: [school],
      unread: [
        { origin: ["a.zip", "b.xyz"], because: "unknown-format" },
        { origin: ["c.pdf"], because: "damaged" },
        { origin: ["d.pdf"], because: "out-of-time" },
      ],
    },
    [],
  ),
  decided(
    "parts of the mail that Outlook did not hand over",
    {
      recipients: [school],
      unread: [
        { origin: "subject", because: "unavailable" },
        { origin: "body", because: "unavailable" },
      ],
    },
    [],
  ),
  decided(
    "parts and files that Outlook did not hand over",
    {
      recipients: [school],
      unread: [
        { origin: ["c.pdf"], because: "unavailable" },
        { origin: "body", because: "unavailable" },
        { origin: "body", because: "not-listed" },
        { origin: ["d.pdf"], because: "out-of-time" },
      ],
    },
    [],
  ),
  decided("a CPR number to nobody knows whom", { recipients: [aJudgedRecipient({ address: "", kind: "unknown" })] }, [
    cpr({ origin: "body" }),
  ]),
  decided(
    "perhaps health to nobody knows whom, and others",
    { recipients: [aJudgedRecipient({ address: "", kind: "unknown" }), school, gmail] },
    [cpr({ origin: "body", certainty: "possible" })],
  ),
  decided("a file with the sign of a shortcut in its name", { recipients: [school] }, [
    cpr({ origin: ["Jensen & Co.docx"] }),
  ]),
  checked("a look-alike domain", {
    recipients: [aJudgedRecipient({ address: "navn@gladsxe.dk", resembles: "gladsaxe.dk" })],
  }),
  checked("a name that shows another address", {
    recipients: [aJudgedRecipient({ address: "navn@example.com", nameMisleads: true })],
  }),
  checked("many private addresses in To", {
    recipients: Array.from({ length: 12 }, (_, index) =>
      aJudgedRecipient({ address: `navn${index}@gmail.com`, kind: "webmail" }),
    ),
  }),
  decided(
    "a tag switches encryption off",
    {
      recipients: [school],
      negativeSignals: ["off"],
      organisation: anOrganisation({
        secureMail: [aSignal({ id: "off", type: "subjectContains", values: ["[unsecure]"], negative: true })],
      }),
    },
    [{ kind: "encryption-off", signal: "off", certainty: "certain" }, health({ certainty: "possible" })],
  ),
  decided("other special categories", { recipients: [gmail] }, [
    health({ kind: "union" }),
    health({ kind: "religion" }),
  ]),
  decided(
    "everything at once, with long names",
    {
      recipients: [
        aJudgedRecipient({ address: `${"meget-langt-navn-".repeat(6)}@${"lang-".repeat(8)}domæne.dk` }),
        gmail,
      ],
      unread: [{ origin: [letters], because: "too-large" }],
    },
    [
      ...people(30),
      health({ origin: [letters] }),
      cpr({ origin: "subject" }),
      health({ kind: "union", origin: [letters] }),
    ],
  ),
];
