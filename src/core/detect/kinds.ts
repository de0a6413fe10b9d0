import type { DATA_CATEGORIES } from "../breach/values.ts";

/** What a finding of a kind is in law, and what therefore happens to it. */
export interface KindFacts {
  /**
   * number: § 11 of the Danish Data Protection Act, and its like abroad. article-9, article-10: of the GDPR. confidential: by
   * Danish administrative law. none: nothing by itself.
   */
  readonly law: "number" | "article-9" | "article-10" | "confidential" | "none";
  /** What it points at: words of a text, recipients, a mark of secure mail, the sender's unit, or the sender. */
  readonly pointsAt: "text" | "recipients" | "signal" | "unit" | "sender";
  /** What is at stake: what the mail says, whom it goes to, or how it travels. */
  readonly concerns: "content" | "recipients" | "channel";
  /** Talk of the world until somebody can be singled out: the mail as a whole may raise it (combine-persons.ts). */
  readonly needsPerson: boolean;
  /** The rule of the default policy that holds it back outside secure mail; null where it has a rule of its own, or none. */
  readonly rule: "cpr-not-secure" | "health-not-secure" | "special-not-secure" | "confidential-not-secure" | null;
  /** Told by a question of its own, whether the mail goes to the right one (wording/recipients). */
  readonly asks: boolean;
  /** What the breach register calls it. */
  readonly categories: readonly (typeof DATA_CATEGORIES)[number][];
}

const number = {
  law: "number",
  pointsAt: "text",
  concerns: "content",
  needsPerson: false,
  rule: "cpr-not-secure",
  asks: false,
  categories: ["cpr", "birth_date"],
} as const satisfies KindFacts;
const special = {
  ...number,
  law: "article-9",
  needsPerson: true,
  rule: "special-not-secure",
  categories: [],
} as const satisfies KindFacts;
const confidential = {
  ...special,
  law: "confidential",
  rule: "confidential-not-secure",
} as const satisfies KindFacts;
const content = { ...number, law: "none", rule: null, categories: [] } as const satisfies KindFacts;
const recipients = { ...content, pointsAt: "recipients", concerns: "recipients" } as const satisfies KindFacts;
const doubt = { ...recipients, asks: true } as const satisfies KindFacts;
const addressing = { ...doubt, pointsAt: "text" } as const satisfies KindFacts;

/**
 * Every kind of finding, in the order in which lists show them. A new kind is a line here, its words in
 * `wording/kind-texts.ts`, and what finds it; the compiler asks for both (docs/new-kind-of-finding.md).
 */
export const KINDS = {
  cpr: number,
  /** A Swedish, Norwegian or Finnish personal number. */
  "national-id": { ...number, categories: ["birth_date"] },
  health: { ...special, rule: "health-not-secure", categories: ["health"] },
  union: { ...special, categories: ["union"] },
  religion: { ...special, categories: ["religion"] },
  ethnicity: { ...special, categories: ["ethnicity"] },
  politics: { ...special, categories: ["politics"] },
  sexuality: { ...special, categories: ["sexuality"] },
  biometric: { ...special, categories: ["biometric"] },
  criminal: { ...special, law: "article-10", categories: ["criminal"] },
  /** Known by its form, which names its writer. */
  cv: { ...confidential, needsPerson: false, categories: ["education", "employment"] },
  economy: { ...confidential, categories: ["economy"] },
  social: { ...confidential, categories: ["social"] },
  child: { ...confidential, categories: ["family", "social"] },
  address: { ...confidential, categories: ["address"] },
  school: { ...confidential, categories: ["education"] },
  employment: { ...confidential, categories: ["employment"] },
  /** A citizen is named or numbered here; alone it is no trouble, and the mail as a whole needs it. */
  person: { ...content, categories: ["name"] },
  /** A word or an expression of the organisation's own lists; the topic is the list. */
  "own-term": content,
  "sensitive-unit": { ...content, pointsAt: "unit" },
  "other-authority": { ...content, concerns: "recipients" },
  "lookalike-domain": recipients,
  "misleading-name": recipients,
  "many-recipients": recipients,
  "encryption-off": { ...content, pointsAt: "signal", concerns: "channel" },
  /** A citizen gets the mail by number, who is told apart as numbers in the text are. */
  "numbered-recipient": { ...number, pointsAt: "recipients", rule: null },
  // What the memory of the sender's contacts has against a recipient; which of them ask by themselves, recipients/doubt.ts says.
  "no-such-ending": doubt,
  "near-domain": doubt,
  namesake: doubt,
  "near-address": doubt,
  "same-local-part": doubt,
  "same-name-elsewhere": doubt,
  "private-twin": doubt,
  "greets-another": doubt,
  "strangers-together": doubt,
  "swapped-companion": doubt,
  "seldom-namesake": doubt,
  "odd-one-out": doubt,
  "private-namesake": doubt,
  "same-unit-elsewhere": doubt,
  "same-surname": doubt,
  "same-first-name": doubt,
  crowd: doubt,
  "new-outsider": doubt,
  "reply-all-outsider": doubt,
  "first-outside": doubt,
  "first-inside": doubt,
  /** The letter is to a citizen who does not get it. */
  "other-addressee": addressing,
  /** A file is about somebody who has nothing to do with the rest of the mail. */
  "file-about-another": addressing,
  /** The same text went to a like address a while ago. */
  "resent-after-slip": doubt,
  /** The sender tells somebody that a mail went to the wrong one. */
  apology: addressing,
  /** A file is spoken of and none is attached. */
  "forgotten-attachment": addressing,
  /** A locked file and the password that opens it travel in one mail. */
  "password-in-mail": { ...addressing, concerns: "channel" },
  /** The organisation's list says that nobody writes there. */
  "never-address": doubt,
  /** Outside, and on no list of the organisation. */
  "not-listed-address": doubt,
  /** A typed recipient of an organisation that had no part in the mail that is answered. */
  "new-domain-in-reply": doubt,
  /** The mail is from another mailbox than the sender's own. */
  "sent-as-another": { ...doubt, pointsAt: "sender" },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type FindingKind = keyof typeof KINDS;

export const FINDING_KINDS = Object.keys(KINDS) as FindingKind[] as readonly FindingKind[];

/** The kinds that point at something. */
export type KindPointingAt<Target extends KindFacts["pointsAt"]> = {
  readonly [Kind in FindingKind]: (typeof KINDS)[Kind]["pointsAt"] extends Target ? Kind : never;
}[FindingKind];

/** The kinds that are told by a question of their own. */
export type AskedKind = {
  readonly [Kind in FindingKind]: (typeof KINDS)[Kind]["asks"] extends true ? Kind : never;
}[FindingKind];

export function isAskedKind(kind: FindingKind): kind is AskedKind {
  return KINDS[kind].asks;
}

/** What stands in a text. */
export type TextKind = KindPointingAt<"text">;

/** The kinds of text of which something is so, in the order of the table. */
export function textKindsWhere(isMeant: (facts: KindFacts) => boolean): readonly TextKind[] {
  return FINDING_KINDS.filter(isTextKind).filter((kind) => isMeant(KINDS[kind]));
}

const isTextKind = (kind: FindingKind): kind is TextKind => KINDS[kind].pointsAt === "text";

/** Whether a kind is a person's number, which tells people apart and is shown masked. */
export function isNumberKind(kind: FindingKind): boolean {
  return KINDS[kind].law === "number";
}
