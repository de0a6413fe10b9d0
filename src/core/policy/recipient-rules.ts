import type { FindingKind } from "../detect/finding.ts";
import type { Condition, Rule } from "./policy.ts";

/** What is worth asking twice about: personal data, however surely found, a file that nobody could read, several citizens. */
const worthProtecting = (kinds: readonly FindingKind[]): Condition => ({
  any: [
    { finding: kinds },
    { people: 2 },
    { unread: ["image-only", "too-large", "unknown-format", "damaged", "encrypted", "out-of-time", "unavailable"] },
  ],
});

const level1 = (id: FindingKind): Rule => ({ id, when: { finding: id, atLeast: "likely" }, then: "warn" });

/** The id of the rule whose recipients are ticked in the pane one by one. */
export const CONFIRM_OUTSIDE = "confirm-outside";

const said = (id: string, kinds: readonly FindingKind[]): Rule => ({
  id,
  when: { finding: kinds },
  then: "warn",
  phase: "advise",
});

const optional = (id: string, when: Condition, then: Rule["then"] = "warn"): Rule => ({
  id,
  when,
  then,
  phase: "off",
});

/** Said above the mail while it is written, and no more. */
const saidAbove: readonly Rule[] = [
  said("unusual-recipient", [
    "swapped-companion",
    "seldom-namesake",
    "odd-one-out",
    "private-namesake",
    "same-unit-elsewhere",
    "same-surname",
    "same-first-name",
    "new-outsider",
  ]),
  said("forgotten-attachment", ["forgotten-attachment"]),
];

/** Rules that an organisation turns on. */
const turnedOn: readonly Rule[] = [
  optional("first-time-outside", { finding: ["first-authority", "first-outside"] }),
  optional("recent-private-address", { finding: "recent-private" }),
  optional("new-domain-in-reply", { finding: "new-domain-in-reply" }),
  optional("large-list", { any: [{ finding: "crowd" }, { recipientCount: 50 }] }),
  optional("not-listed-address", { finding: "not-listed-address" }),
  optional("confirm-sender", { finding: "sent-as-another" }),
  optional(CONFIRM_OUTSIDE, { recipients: "outside", except: ["partner"] }, "justify"),
];

/**
 * Whether the mail goes to the right one. Questions of their own; questions together with what the mail holds; what is said above
 * the mail alone; and rules that an organisation turns on by naming them under `rollout.rules`
 * (docs/decisions/when-recipients-are-asked-about.md).
 */
export function recipientRules(personal: readonly FindingKind[]): readonly Rule[] {
  const protect = worthProtecting(personal);
  const together = (id: string, kinds: readonly FindingKind[]): Rule => ({
    id,
    when: { all: [{ finding: kinds, atLeast: "likely" }, protect] },
    then: "warn",
  });
  return [
    { id: "never-address", when: { finding: "never-address" }, then: "block" },
    level1("no-such-ending"),
    level1("near-domain"),
    level1("namesake"),
    level1("near-address"),
    level1("same-local-part"),
    level1("same-name-elsewhere"),
    level1("private-twin"),
    level1("greets-another"),
    level1("strangers-together"),
    together("other-addressee", ["other-addressee"]),
    level1("file-about-another"),
    together("unusual-company", ["swapped-companion", "seldom-namesake", "odd-one-out", "crowd"]),
    together("new-namesake", ["private-namesake", "same-unit-elsewhere", "same-surname", "same-first-name"]),
    together("outsider-on-thread", ["new-outsider", "reply-all-outsider"]),
    together("first-time-authority", ["first-authority"]),
    together("first-time-recipient", ["first-outside", "first-inside"]),
    {
      id: "after-the-slip",
      when: { any: [{ finding: "apology" }, { all: [{ finding: "resent-after-slip" }, protect] }] },
      then: "warn",
      phase: "advise",
    },
    ...saidAbove,
    ...turnedOn,
  ];
}
