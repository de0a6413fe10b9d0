import type { TextKind, KindFacts } from "../detect/kinds.ts";
import { textKindsWhere } from "../detect/kinds.ts";
import type { Condition, Rule } from "./policy.ts";
import { recipientRules } from "./recipient-rules.ts";

/** The kinds that the table puts under a rule, as an administrator would write them: one alone is no list. */
function under(rule: KindFacts["rule"]): TextKind | readonly TextKind[] {
  const kinds = textKindsWhere((facts) => facts.rule === rule);
  const [only] = kinds;
  return only !== undefined && kinds.length === 1 ? only : kinds;
}

const NUMBERS = under("cpr-not-secure");
const HEALTH = under("health-not-secure");
const SPECIAL = under("special-not-secure");
const CONFIDENTIAL = under("confidential-not-secure");
const CONTENT = textKindsWhere(({ rule }) => rule !== null);

const outside: Condition = { recipients: "outside" };
const notSecure: Condition = { not: { channel: "secure" } };

/** Secure mail silences only what says that the mail is not secure: log rows 3 and 7 were secure and still breaches. */
export const defaultRules: readonly Rule[] = [
  { id: "cpr-not-secure", when: { all: [{ finding: NUMBERS, atLeast: "likely" }, outside, notSecure] }, then: "block" },
  {
    id: "health-not-secure",
    when: { all: [{ finding: HEALTH, atLeast: "likely" }, outside, notSecure] },
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
      all: [{ finding: "encryption-off" }, { finding: CONTENT }, outside],
    },
    then: "justify",
  },
  { id: "several-people", when: { all: [{ people: 2 }, outside] }, then: "warn" },
  { id: "several-people-inside", when: { all: [{ people: 5 }, { not: outside }] }, then: "warn" },
  { id: "other-authority", when: { finding: "other-authority", atLeast: "likely" }, then: "warn" },
  ...recipientRules(CONTENT),
  { id: "lookalike-domain", when: { finding: "lookalike-domain" }, then: "warn" },
  { id: "misleading-name", when: { finding: "misleading-name" }, then: "warn" },
  {
    id: "cpr-in-subject",
    when: {
      all: [{ finding: NUMBERS, atLeast: "likely", in: "subject" }, outside, { subjectIsProtected: false }],
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
      all: [{ finding: NUMBERS }, { not: { finding: NUMBERS, atLeast: "likely" } }, outside, notSecure],
    },
    then: "warn",
  },
  {
    id: "password-in-mail",
    when: { all: [{ finding: "password-in-mail" }, outside, notSecure] },
    then: "warn",
  },
  { id: "many-recipients", when: { finding: "many-recipients" }, then: "warn" },
  {
    id: "unread-attachment",
    when: {
      all: [
        {
          unread: [
            "encrypted",
            "empty",
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
