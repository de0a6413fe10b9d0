import type { FindingKind } from "../detect/finding.ts";
import type { Condition, Rule } from "./policy.ts";
import { recipientRules } from "./recipient-rules.ts";

/** Articles 9 and 10 of the GDPR, beside health. */
const SPECIAL: readonly FindingKind[] = [
  "union",
  "religion",
  "ethnicity",
  "politics",
  "sexuality",
  "biometric",
  "criminal",
];

/** Not in article 9, yet confidential in Danish administrative law and the authority's encryption practice. */
const CONFIDENTIAL: readonly FindingKind[] = ["cv", "economy", "social", "child", "address", "school", "employment"];

const outside: Condition = { recipients: "outside" };
const notSecure: Condition = { not: { channel: "secure" } };

/** Secure mail silences only what says that the mail is not secure: log rows 3 and 7 were secure and still breaches. */
export const defaultRules: readonly Rule[] = [
  { id: "cpr-not-secure", when: { all: [{ finding: "cpr", atLeast: "likely" }, outside, notSecure] }, then: "block" },
  {
    id: "health-not-secure",
    when: { all: [{ finding: "health", atLeast: "likely" }, outside, notSecure] },
    then: "block",
  },
  {
    id: "special-not-secure",
    when: { all: [{ finding: SPECIAL, atLeast: "likely" }, outside, notSecure] },
    then: "block",
  },
  { id: "many-people", when: { all: [{ people: 25 }, outside] }, then: "justify" },
  {
    id: "encryption-off",
    when: {
      all: [{ finding: "encryption-off" }, { finding: ["cpr", "health", ...SPECIAL, ...CONFIDENTIAL] }, outside],
    },
    then: "justify",
  },
  { id: "several-people", when: { all: [{ people: 2 }, outside] }, then: "warn" },
  { id: "several-people-inside", when: { all: [{ people: 5 }, { not: outside }] }, then: "warn" },
  { id: "other-authority", when: { finding: "other-authority", atLeast: "likely" }, then: "warn" },
  ...recipientRules(["cpr", "health", ...SPECIAL, ...CONFIDENTIAL]),
  { id: "lookalike-domain", when: { finding: "lookalike-domain" }, then: "warn" },
  { id: "misleading-name", when: { finding: "misleading-name" }, then: "warn" },
  {
    id: "cpr-in-subject",
    when: {
      all: [{ finding: "cpr", atLeast: "likely", in: "subject" }, outside, { subjectIsProtected: false }],
    },
    then: "warn",
  },
  {
    id: "confidential-not-secure",
    when: { all: [{ finding: CONFIDENTIAL, atLeast: "likely" }, outside, notSecure] },
    then: "warn",
  },
  {
    id: "perhaps-cpr-not-secure",
    when: {
      all: [{ finding: "cpr" }, { not: { finding: "cpr", atLeast: "likely" } }, outside, notSecure],
    },
    then: "warn",
  },
  { id: "many-recipients", when: { finding: "many-recipients" }, then: "warn" },
  {
    id: "unread-attachment",
    when: {
      all: [
        {
          unread: [
            "image-only",
            "too-large",
            "unknown-format",
            "damaged",
            "out-of-time",
            "not-listed",
            "cloud-link",
            "unavailable",
          ],
        },
        outside,
        notSecure,
      ],
    },
    then: "warn",
  },
];
