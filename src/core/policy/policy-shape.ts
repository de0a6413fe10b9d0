import { CERTAINTIES } from "../detect/finding.ts";
import { FINDING_KINDS } from "../detect/kinds.ts";
import { CHANNELS, RECIPIENT_KINDS } from "../facts/facts.ts";
import { SIGNAL_TYPES } from "../facts/organisation.ts";
import { UNREAD_REASONS } from "../mail/message.ts";
import { defaultOcr } from "./default-ocr.ts";
import { defaultRollout } from "./default-rollout.ts";
import { defaultRules } from "./default-rules.ts";
import { defaultSignals } from "./default-signals.ts";
import { PHASES, PLACES, SEVERITIES } from "./policy.ts";
import { rolloutShape } from "./rollout-shape.ts";
import { flag, list, map, may, must, number, record, text, word } from "./shape/make-shape.ts";
import type { Field, Shape } from "./shape/shape.ts";
import { ENTRY_NAME, NAME } from "./names.ts";
import { ruleTextShape } from "./rule-text-shape.ts";

const DOMAIN = /^[a-z\dæøåäöü-]+(?:\.[a-z\dæøåäöü-]+)+$/i;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

const id = (about: string): Shape => text(about, ENTRY_NAME);
const domain = text("A mail domain; it covers its sub-domains.", {
  pattern: DOMAIN,
  like: 'a domain such as "gladsaxe.dk"',
});
const address = text("A mail address; * stands for anything.", {
  pattern: ADDRESS,
  like: 'an address such as "kontor@skole.dk"',
});
const sender: Shape = { kind: "either", about: "A sender's address or domain.", of: [domain, address] };
const tenDigits = text("A number of ten digits, with or without a hyphen.", {
  pattern: /^\d{6}[- ]?\d{4}$/,
  like: 'ten digits such as "010203-1234"',
});
/** One word, or a list of them. */
const words = (about: string, known: readonly string[]): Shape => ({
  kind: "either",
  about,
  of: [word(about, known), list(about, word(about, known), 1)],
});

const partner = record("An organisation with which the exchange of mail is agreed.", {
  name: must(text("Its name.")),
  domains: must(list("Its mail domains, and whole addresses where others use the domain too.", sender, 1)),
});

const unit = record("A unit whose name alone says something about the people it writes about.", {
  name: must(text("What the unit is called.")),
  senders: must(list("Addresses or domains that the unit writes from.", sender, 1)),
  reveals: must(word("What the name says something about.", ["health", "social", "criminal"])),
});

const signal = record("A mark by which the mail system knows that a mail is to travel securely, or no longer is.", {
  id: must(id("A name for this mark; under that of a shipped one it changes that one.")),
  off: may(flag("true removes the shipped mark of this name."), undefined),
  type: may(word("Where the mark stands; left out, an entry changes only what it names.", SIGNAL_TYPES), undefined),
  values: may(
    list("Tags, `Header: value`, addresses, patterns with *, or ids; one is enough.", text("One value.")),
    [],
  ),
  covers: may(word("All recipients of the mail, or only the matching ones.", ["all", "matching"]), "all"),
  matching: may(list("Domains, or addresses with *, that the mark covers.", text("A domain or an address.")), []),
  strength: may(
    word("guarantee: the channel protects. intent: the gateway must honour it.", ["guarantee", "intent"]),
    "intent",
  ),
  negative: may(flag("The mark switches protection off."), false),
  caseSensitive: may(flag("Capital letters count."), false),
  subjectProtected: may(flag("The subject is encrypted too."), false),
  acceptInReply: may(flag("The mark also counts where a reply has inherited it."), false),
  note: may(text("For colleagues: which system, whom to ask."), ""),
});

const contact = record("Whom to turn to when a breach has happened.", {
  name: may(text("The data protection officer or team."), ""),
  mail: may(
    {
      kind: "text",
      about: "Reports go here as mail where no register is configured.",
      looks: { pattern: /^(?:[^\s@]+@[^\s@]+)?$/, like: 'an address such as "dpo@gladsaxe.dk"' },
    },
    "",
  ),
  phone: may(text("The number to call when somebody is in danger."), ""),
});

const term = record("A list of words.", {
  id: must(text("The name by which a rule asks for it.", NAME)),
  words: must(
    list(
      "Words and expressions.",
      text("A word or several; # stands for a digit, * at an end for the rest of a word.", {
        pattern: /^\*?[^\s*][^*]+\*?$/,
        like: 'a word of two letters or more such as "Fønix" or "SAG-####"; * only at an end',
      }),
      1,
    ),
  ),
  inflected: may(flag("Danish endings count as the same word: fønix, fønixen, fønixens."), true),
});

const recipients = record("What holds for recipients.", {
  memory: may(flag("The add-in remembers, on the sender's own machine, whom the sender writes to."), true),
  known: may(list("Addresses and domains that need no confirming.", sender), []),
  never: may(list("Addresses and domains that nobody writes to.", sender), []),
});

const organisation = record("Who the organisation is and whom it trusts.", {
  name: may(text("The organisation's name."), ""),
  domains: may(list("The organisation's own mail domains.", domain), []),
  partners: may(list("Agreed partners.", partner), []),
  authorities: may(list("Domains of public authorities beside those that Postvagt knows.", domain), []),
  units: may(list("Units whose name reveals something (log row 5).", unit), []),
  secureMail: may(
    list("Your marks of secure mail; they are added to those that mean the same everywhere.", signal),
    defaultSignals,
  ),
  notCpr: may(list("Numbers that look like CPR numbers and are known not to be.", tenDigits), []),
  dataProtection: may(contact, { name: "", mail: "", phone: "" }),
  recipients: may(recipients, undefined),
  terms: may(list("Own words and expressions, for the condition `term`.", term), undefined),
  separate: may(
    list(
      "Parts whose domains are outside to each other, such as municipalities that share a tenant.",
      record("A part of the organisation.", {
        name: must(text("What it is called.")),
        domains: must(list("Its own domains; all of them stand in organisation.domains too.", domain, 1)),
      }),
    ),
    undefined,
  ),
});

const again: Shape = { kind: "again", name: "condition", shape: () => condition };
const only = (key: string, shape: Shape, more: Readonly<Record<string, Field>> = {}): Shape => ({
  kind: "record",
  about: shape.kind === "again" ? "The opposite of this." : shape.about,
  fields: { [key]: must(shape), ...more },
});

/** One of them, or a list. */
const oneOrMore = (about: string, one: Shape): Shape => ({ kind: "either", about, of: [one, list(about, one, 1)] });

const anAddress = text("An address, a domain, or a pattern in which * stands for anything and # for a digit.", {
  pattern: /^[^\s,;]+$/,
  like: 'an address, a domain or a pattern such as "*@skole.dk"',
});

const except = {
  except: may(
    list("Kinds of recipients that do not count.", word("A kind of recipient.", RECIPIENT_KINDS), 1),
    undefined,
  ),
};

const condition: Shape = {
  kind: "choice",
  about: "What must be true of a mail.",
  by: {
    finding: only("finding", words("What has been found.", FINDING_KINDS), {
      atLeast: may(word("How certain it must be.", CERTAINTIES), undefined),
      in: may(words("Where it must stand.", PLACES), undefined),
    }),
    people: only("people", number("So many different CPR numbers or more.", 1)),
    recipients: only(
      "recipients",
      words("One recipient at least is of this kind.", ["outside", ...RECIPIENT_KINDS]),
      except,
    ),
    recipientCount: only("recipientCount", number("So many recipients or more, a list counting as one.", 1)),
    channel: only("channel", word("How the mail travels to the worst-off outside recipient.", CHANNELS), except),
    subjectIsProtected: only("subjectIsProtected", flag("The subject is encrypted with the rest.")),
    sender: only("sender", oneOrMore("The sender is one of these.", anAddress)),
    group: only("group", oneOrMore("The sender is in this group.", text("The id of a group.", NAME))),
    unit: only("unit", oneOrMore("The sender's unit has this name.", text("The name of one of organisation.units."))),
    recipientAddress: only("recipientAddress", oneOrMore("One recipient at least is one of these.", anAddress)),
    attachment: only(
      "attachment",
      oneOrMore("A file has such a name.", text('A name in which * stands for anything, such as "*.xlsx".')),
    ),
    term: only("term", oneOrMore("Words of one of organisation.terms.", text("The id of a list.", NAME)), {
      in: may(words("Where they must stand.", PLACES), undefined),
    }),
    label: only("label", oneOrMore("The mail bears such a label.", text("The id of a sensitivity label."))),
    unread: only("unread", {
      kind: "either",
      about: "Something could not be read: true for any reason, or a list of reasons.",
      of: [flag("Any reason."), list("Reasons.", word("A reason.", UNREAD_REASONS), 1)],
    }),
    all: only("all", list("All of these.", again, 1)),
    any: only("any", list("At least one of these.", again, 1)),
    not: only("not", again),
  },
};

const rule = record(
  "A rule of your own, or a change of one that comes with Postvagt. The strictest that speaks decides.",
  {
    id: must(id("The rule's name, seen in counts and reports; under that of a shipped one it changes that one.")),
    off: may(flag('true removes the shipped rule of this name; with the id "*", all of them.'), undefined),
    when: may(condition, undefined),
    then: may(
      word("warn: may send anyway. justify: after giving a reason. block: after changing the mail.", SEVERITIES),
      undefined,
    ),
    phase: may(
      word("The furthest that the rule goes until rollout.rules names it; off: it is not scanned at.", PHASES),
      undefined,
    ),
  },
);

const group = record("Senders for whom something else holds. A sender is in the first group that lists the address.", {
  id: must(text("The group's name, for the condition `group`.", NAME)),
  members: must(list("Addresses, domains, and patterns with * and #.", anAddress, 1)),
  rollout: may(
    record("Phases that hold for the group.", {
      phase: may(word("In the place of rollout.phase and rollout.rules.", PHASES), undefined),
      rules: may(map("Rules that are ahead of the others or behind them, by id.", NAME, word("A phase.", PHASES)), {}),
    }),
    {},
  ),
  rules: may(list("On top of the organisation's rules, written as those are.", rule), []),
});

const exception = record("Recipients of whom rules do not speak, for a while.", {
  rules: must(list("Ids of rules.", text("The id of a rule.", NAME), 1)),
  recipients: must(list("Addresses, domains, and patterns with * and #.", anAddress, 1)),
  senders: may(list("Only for these senders; left out, for all.", anAddress, 1), undefined),
  until: must(
    text("The last day.", {
      pattern: /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
      like: 'a day such as "2027-01-31"',
    }),
  ),
  reason: must(text("Why, for those who come after you.", { pattern: /\S/, like: "a reason" })),
});

const ocr = record(
  "Text recognition in pictures and scanned pages, while the mail is written; classic Outlook has none.",
  {
    pages: may(number("Pages of one mail that are read at the most; 0 switches it off.", 0, 200), defaultOcr.pages),
    seconds: may(number("Seconds that it may take; the handler itself has 120.", 1, 100), defaultOcr.seconds),
  },
);

/** The part of an organisation file that is compiled into the add-in: the source of `parsePolicy`, of the defaults and of the JSON Schema. */
export const policyShape = record("An organisation's policy for Postvagt.", {
  $schema: may(text("Where an editor finds this schema."), undefined),
  organisation: must(organisation),
  rules: may(list("Your rules; they are added to those that come with Postvagt.", rule), defaultRules),
  whenCheckFails: may(word("The answer when the check itself fails.", ["allow", "warn"]), "warn"),
  language: may(word("The language of the dialogs where Outlook does not say.", ["da", "en"]), "da"),
  rollout: may(rolloutShape, defaultRollout),
  groups: may(list("Senders for whom something else holds.", group), undefined),
  exceptions: may(list("Recipients of whom a rule does not speak, until a day.", exception), undefined),
  ocr: may(ocr, defaultOcr),
  stamp: may(
    flag("Every checked mail gets the header X-Postvagt-Check, for a mail-flow rule (docs/mail-flow.md)."),
    false,
  ),
  texts: may(map("The organisation's own words, by the id of a rule.", NAME, ruleTextShape), {}),
});
