import { describe, expect, test } from "@jest/globals";
import { check } from "#core/check.ts";
import type { Organisation } from "#core/facts/organisation.ts";
import { gather } from "#core/facts/gather.ts";
import type { Message } from "#core/mail/message.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy, Phase } from "#core/policy/policy.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import { extractBody } from "#extract/extract-body.ts";
import { anOrganisation } from "../../support/an-organisation.ts";

const FROM = "pia.lund@gladsaxe.dk";
const COMPANY = "kontor@badebro.example";

interface Mail {
  readonly to: readonly string[];
  readonly body?: string;
  readonly attached?: readonly string[];
  readonly more?: Partial<Message>;
}

function messageOf({ to, body = "Hej\n\nBænken kommer på onsdag.", more = {} }: Mail): Message {
  return {
    from: { address: FROM, name: "Pia Lund" },
    recipients: to.map((address) => ({ address, name: "", field: "to", isGroup: false })),
    subject: "Bænken",
    body: { format: "text", content: body },
    attachments: [],
    signals: [],
    composeType: "new",
    user: FROM,
    ...more,
  };
}

const lists = (parts: Partial<NonNullable<Organisation["recipients"]>>): Partial<Organisation> => ({
  recipients: { memory: true, roaming: true, known: [], never: [], ...parts },
});

/** What a rule says of a mail while it is written, where the organisation gives it this phase, or leaves it alone. */
function saidBy(rule: string, mail: Mail, parts: Partial<Organisation> = {}, phase?: Phase): string {
  const organisation = anOrganisation(parts);
  const rules: Policy["rollout"]["rules"] = phase === undefined ? {} : { [rule]: phase };
  const policy: Policy = { ...defaultPolicy, organisation, rollout: { ...defaultPolicy.rollout, rules } };
  const message = messageOf(mail);
  const pieces = [
    { origin: "subject" as const, value: message.subject },
    ...extractBody(message.body, message.composeType),
    ...(mail.attached ?? []).map((name) => ({ origin: [name] as [string], value: name, inName: true as const })),
  ];
  const facts = gather({ ...message, attachments: [] }, pieces, { organisation, today: "2026-11-24" });
  const verdict = shownTo(check(facts, policy).verdict, "writing");
  if (verdict.action === "allow") return "nothing";
  return verdict.reasons.find((reason) => reason.rule === rule)?.severity ?? "nothing";
}

const reply: Partial<Message> = { composeType: "reply", opened: ["anna@herlev.dk"] };
const fifty = Array.from({ length: 50 }, (_, at) => `modtager${at}@gladsaxe.dk`);
const partner = { partners: [{ name: "Badebro", domains: ["badebro.example"] }] };
const oneAddress = { partners: [{ name: "Badebro", domains: [COMPANY] }] };

describe("rules about recipients that an organisation turns on", () => {
  test.each<[string, string, Mail, Partial<Organisation>, string]>([
    [
      "a new organisation in a reply",
      "new-domain-in-reply",
      { to: ["anna@herlev.dk", COMPANY], more: reply },
      {},
      "warn",
    ],
    [
      "one of the same in a reply",
      "new-domain-in-reply",
      { to: ["anna@herlev.dk", "bo@herlev.dk"], more: reply },
      {},
      "nothing",
    ],
    [
      "a colleague added to a reply",
      "new-domain-in-reply",
      { to: ["anna@herlev.dk", "bo@gladsaxe.dk"], more: reply },
      {},
      "nothing",
    ],
    ["a new mail", "new-domain-in-reply", { to: [COMPANY] }, {}, "nothing"],
    ["fifty recipients", "large-list", { to: fifty }, {}, "warn"],
    ["forty-nine", "large-list", { to: fifty.slice(1) }, {}, "nothing"],
    ["an outsider on no list", "not-listed-address", { to: [COMPANY] }, lists({ known: ["herlev.dk"] }), "warn"],
    ["a known domain", "not-listed-address", { to: [COMPANY] }, lists({ known: ["badebro.example"] }), "nothing"],
    [
      "a sub-domain of a known one",
      "not-listed-address",
      { to: ["a@post.badebro.example"] },
      lists({ known: ["badebro.example"] }),
      "nothing",
    ],
    ["a known address", "not-listed-address", { to: [COMPANY] }, lists({ known: [COMPANY] }), "nothing"],
    [
      "another address of its domain",
      "not-listed-address",
      { to: ["salg@badebro.example"] },
      lists({ known: [COMPANY] }),
      "warn",
    ],
    ["a colleague", "not-listed-address", { to: ["bo@gladsaxe.dk"] }, lists({ known: ["herlev.dk"] }), "nothing"],
    ["no list at all", "not-listed-address", { to: [COMPANY] }, {}, "nothing"],
    ["another mailbox", "confirm-sender", { to: [COMPANY], more: { user: "bo@gladsaxe.dk" } }, {}, "warn"],
    ["one's own mailbox", "confirm-sender", { to: [COMPANY] }, {}, "nothing"],
    ["an outsider to be confirmed", "confirm-outside", { to: [COMPANY] }, {}, "justify"],
    ["a partner", "confirm-outside", { to: [COMPANY] }, partner, "nothing"],
    ["a partner by whole address", "confirm-outside", { to: [COMPANY] }, oneAddress, "nothing"],
    ["another at that partner's domain", "confirm-outside", { to: ["salg@badebro.example"] }, oneAddress, "justify"],
    ["a partner and a stranger", "confirm-outside", { to: [COMPANY, "a@fremmed.example"] }, partner, "justify"],
    ["a colleague to be confirmed", "confirm-outside", { to: ["bo@gladsaxe.dk"] }, {}, "nothing"],
  ])("%s: %s", (_, rule, mail, organisation, said) => {
    expect(saidBy(rule, mail, organisation, "hold")).toBe(said);
    expect(saidBy(rule, mail, organisation)).toBe("nothing");
  });
});

describe("rules about recipients that are on", () => {
  test.each<[string, string, Mail, Partial<Organisation>, string]>([
    [
      "another citizen's number than the recipient's",
      "several-people",
      { to: ["0108589995@post.digital-post.dk"], body: "Afgørelse om 010858-9987." },
      {},
      "warn",
    ],
    [
      "the recipient's own number",
      "several-people",
      { to: ["0108589995@post.digital-post.dk"], body: "Afgørelse om 010858-9995." },
      {},
      "nothing",
    ],
    ["a forbidden address", "never-address", { to: [COMPANY] }, lists({ never: [COMPANY] }), "block"],
    ["a forbidden domain", "never-address", { to: [COMPANY] }, lists({ never: ["badebro.example"] }), "block"],
    [
      "below a forbidden domain",
      "never-address",
      { to: ["a@post.badebro.example"] },
      lists({ never: ["badebro.example"] }),
      "block",
    ],
    [
      "beside a forbidden address",
      "never-address",
      { to: ["salg@badebro.example"] },
      lists({ never: [COMPANY] }),
      "nothing",
    ],
    [
      "a file that is spoken of",
      "forgotten-attachment",
      { to: [COMPANY], body: "Hej\n\nSe den vedhæftede plan." },
      {},
      "warn",
    ],
    [
      "a file that is there",
      "forgotten-attachment",
      { to: [COMPANY], body: "Hej\n\nSe den vedhæftede plan.", attached: ["plan.pdf"] },
      {},
      "nothing",
    ],
    [
      "a signature's picture alone",
      "forgotten-attachment",
      { to: [COMPANY], body: "Hej\n\nSe bilag.", attached: ["image001.png"] },
      {},
      "warn",
    ],
    [
      "a file spoken of in the thread",
      "forgotten-attachment",
      {
        to: [COMPANY],
        more: { composeType: "reply" },
        body: "Tak.\n\nFra: Bo <bo@herlev.dk>\nSendt: 4. maj 2026 10:12\nTil: Pia\nEmne: Plan\n\nSe den vedhæftede plan.",
      },
      {},
      "nothing",
    ],
    ["the own domain, misspelt", "lookalike-domain", { to: ["bo@gladsakse.dk"] }, {}, "warn"],
  ])("%s: %s", (_, rule, mail, organisation, said) => {
    expect(saidBy(rule, mail, organisation)).toBe(said);
  });
});
