import type { DATA_CATEGORIES } from "../breach/values.ts";

/** What a finding of a kind is in law, and what therefore happens to it. */
export interface KindFacts {
  /**
   * number: § 11 of the Danish Data Protection Act, and its like abroad. article-9, article-10: of the GDPR. confidential: by
   * Danish administrative law. none: nothing by itself.
   */
  readonly law: "number" | "article-9" | "article-10" | "confidential" | "none";
  /** What it points at: words of a text, recipients, a mark of secure mail, or the sender's unit. */
  readonly pointsAt: "text" | "recipients" | "signal" | "unit";
  /** What is at stake: what the mail says, whom it goes to, or how it travels. */
  readonly concerns: "content" | "recipients" | "channel";
  /** Talk of the world until somebody can be singled out: the mail as a whole may raise it (combine-persons.ts). */
  readonly needsPerson: boolean;
  /** The rule of the default policy that holds it back outside secure mail; null where it has a rule of its own, or none. */
  readonly rule: "cpr-not-secure" | "health-not-secure" | "special-not-secure" | "confidential-not-secure" | null;
  /** What the breach register calls it. */
  readonly categories: readonly (typeof DATA_CATEGORIES)[number][];
}

const number = {
  law: "number",
  pointsAt: "text",
  concerns: "content",
  needsPerson: false,
  rule: "cpr-not-secure",
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
  "sensitive-unit": { ...content, pointsAt: "unit" },
  "other-authority": { ...content, concerns: "recipients" },
  "lookalike-domain": recipients,
  "misleading-name": recipients,
  "many-recipients": recipients,
  "encryption-off": { ...content, pointsAt: "signal", concerns: "channel" },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type FindingKind = keyof typeof KINDS;

export const FINDING_KINDS = Object.keys(KINDS) as FindingKind[] as readonly FindingKind[];

/** The kinds that point at something. */
export type KindPointingAt<Target extends KindFacts["pointsAt"]> = {
  readonly [Kind in FindingKind]: (typeof KINDS)[Kind]["pointsAt"] extends Target ? Kind : never;
}[FindingKind];

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
