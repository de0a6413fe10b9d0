import type { Organisation } from "#core/facts/organisation.ts";
import { phaseOf } from "#core/policy/phase-of.ts";
import type { Phase, Policy, Rule, Severity } from "#core/policy/policy.ts";
import { conditionInWords } from "./condition-in-words.ts";

/** What a policy changes for mail, a sentence each; an empty list where nothing does. */
export function diffPolicies(before: Policy, after: Policy): readonly string[] {
  return [
    ...diffOrganisation(before.organisation, after.organisation),
    ...diffRules(before, after),
    ...diffRest(before, after),
  ];
}

const does: Readonly<Record<Exclude<Phase, "hold"> | Severity, string>> = {
  off: "is not looked at",
  observe: "is counted and shown to nobody",
  advise: "is shown as advice, and the mail can always be sent",
  warn: "asks at Send, and the mail can be sent all the same",
  justify: "asks for a reason at Send",
  block: "stops the mail at Send until it is changed",
};

/** What a rule does to a mail that it speaks about. */
export function effectOf(rule: Rule, { rollout }: Pick<Policy, "rollout">): string {
  const phase = phaseOf(rule, rollout);
  return does[phase === "hold" ? rule.then : phase];
}

function diffRules(before: Policy, after: Policy): readonly string[] {
  const find = ({ rules }: Policy, id: string) => rules.find((rule) => rule.id === id);
  const gone = before.rules.filter(({ id }) => find(after, id) === undefined);
  return [
    ...gone.map((rule) => `The rule ${rule.id} is gone; it ${past(effectOf(rule, before))}.`),
    ...after.rules.flatMap((rule) => {
      const old = find(before, rule.id);
      if (old === undefined)
        return [`The rule ${rule.id} is new: ${conditionInWords(rule.when)}. It ${effectOf(rule, after)}.`];
      return diffRule(old, rule, before, after);
    }),
  ];
}

function diffRule(old: Rule, rule: Rule, before: Policy, after: Policy): readonly string[] {
  const [was, is] = [effectOf(old, before), effectOf(rule, after)];
  const [asked, asks] = [conditionInWords(old.when), conditionInWords(rule.when)];
  return [
    ...(was === is ? [] : [`The rule ${rule.id} ${is}; before, it ${past(was)}.`]),
    ...(asked === asks ? [] : [`The rule ${rule.id} speaks when ${asks}; before, when ${asked}.`]),
    ...(same(before.texts[rule.id], after.texts[rule.id])
      ? []
      : [`The rule ${rule.id} is worded ${after.texts[rule.id] === undefined ? "by Postvagt" : "anew by you"}.`]),
  ];
}

/** The sentences above begin with these verbs. */
const past = (effect: string): string =>
  effect
    .replace(/^is /, "was ")
    .replace(/^asks /, "asked ")
    .replace(/^stops /, "stopped ");

function diffOrganisation(before: Organisation, after: Organisation): readonly string[] {
  const partners = ({ partners: all }: Organisation) => all.flatMap(({ domains }) => domains);
  const senders = ({ units }: Organisation) =>
    units.flatMap(({ name, senders: from, reveals }) => from.map((one) => `${one} (${name}, ${reveals})`));
  return [
    ...diffList(before.domains, after.domains, (one) => [
      `Mail to ${one} is inside: rules about outside mail no longer speak of it, and it counts as secure.`,
      `Mail to ${one} is outside: rules about outside mail speak of it.`,
    ]),
    ...diffList(partners(before), partners(after), (one) => [`${one} is a partner.`, `${one} is no longer a partner.`]),
    ...diffList(before.authorities, after.authorities, (one) => [
      `${one} is known as an authority.`,
      `${one} is no longer listed as an authority.`,
    ]),
    ...diffList(senders(before), senders(after), (one) => [
      `What ${one} sends says something about its recipients by the unit's name.`,
      `What ${one} sends no longer says something about its recipients.`,
    ]),
    ...diffMarks(before, after),
    ...diffList(before.notCpr, after.notCpr, () => [
      "One more number is known not to be a CPR number.",
      "A number that was known not to be a CPR number may be one again.",
    ]),
    ...diffRecipients(before, after),
    ...(same(before.dataProtection, after.dataProtection) ? [] : ["Breaches are reported to another contact."]),
  ];
}

function diffMarks({ secureMail: before }: Organisation, { secureMail: after }: Organisation): readonly string[] {
  const effect = ({ negative }: { readonly negative: boolean }) =>
    negative ? "no longer counts as secure" : "counts as secure";
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...gone.map((mark) => `The mark ${mark.id} is gone: mail that bears it is judged as if it did not.`),
    ...after.flatMap((mark) => {
      const old = before.find(({ id }) => id === mark.id);
      const what = `${mark.type}${mark.values.length === 0 ? "" : ` ${mark.values.join(", ")}`}`;
      if (old === undefined) return [`The mark ${mark.id} is new: mail with ${what} ${effect(mark)}.`];
      return same({ ...old, note: "" }, { ...mark, note: "" })
        ? []
        : [`The mark ${mark.id} has changed: mail with ${what} ${effect(mark)}.`];
    }),
  ];
}

function diffRecipients({ recipients: before }: Organisation, { recipients: after }: Organisation): readonly string[] {
  const [was, is] = [before?.memory !== false, after?.memory !== false];
  return [
    ...(was === is ? [] : [`Outlook ${is ? "remembers" : "no longer remembers"} whom the sender writes to.`]),
    ...diffList(before?.never ?? [], after?.never ?? [], (one) => [
      `Nobody may write to ${one}.`,
      `${one} may be written to.`,
    ]),
    ...diffList(before?.known ?? [], after?.known ?? [], (one) => [
      `${one} is a known recipient.`,
      `${one} is no longer a known recipient.`,
    ]),
  ];
}

function diffRest(before: Policy, after: Policy): readonly string[] {
  const limits = ({ rollout }: Policy) => [rollout.falseAlarmLimit, rollout.leastShown, rollout.dropsToAdvice];
  const { falseAlarmLimit, leastShown, dropsToAdvice } = after.rollout;
  const failing = { allow: "mail goes out unchecked", warn: "the sender is told and may send" };
  return [
    ...(before.whenCheckFails === after.whenCheckFails
      ? []
      : [`When the check itself fails, ${failing[after.whenCheckFails]}.`]),
    ...(before.language === after.language
      ? []
      : [`Where Outlook names no language, the add-in speaks ${after.language === "da" ? "Danish" : "English"}.`]),
    ...(same(before.ocr, after.ocr)
      ? []
      : [`Of pictures and scans ${after.ocr.pages} pages are read, in ${after.ocr.seconds} seconds at most.`]),
    ...(before.stamp === after.stamp
      ? []
      : [`Checked mail ${after.stamp ? "gets" : "no longer gets"} the header X-Postvagt-Check.`]),
    ...(same(limits(before), limits(after))
      ? []
      : [
          `You are told of a rule when more than ${falseAlarmLimit} % of at least ${leastShown} warnings are called false${dropsToAdvice ? ", and it then advises only" : ""}.`,
        ]),
  ];
}

function diffList(
  before: readonly string[],
  after: readonly string[],
  say: (one: string) => readonly [added: string, removed: string],
): readonly string[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => say(one)[0]),
    ...before.filter((one) => !after.includes(one)).map((one) => say(one)[1]),
  ];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
