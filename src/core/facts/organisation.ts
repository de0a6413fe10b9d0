/** Who the organisation is and whom it trusts, as its administrator has written it down. */
export interface Organisation {
  readonly name: string;
  /** Own mail domains; each covers its sub-domains. */
  readonly domains: readonly string[];
  /** Agreed partners, for instance the waste company or the shared IT supplier. */
  readonly partners: readonly Partner[];
  /** Domains of public authorities beside the ones that Postvagt knows. */
  readonly authorities: readonly string[];
  readonly units: readonly SensitiveUnit[];
  readonly secureMail: readonly SecureSignal[];
  /** Numbers that look like a CPR number and are known not to be one here. */
  readonly notCpr: readonly string[];
  readonly dataProtection: DataProtectionContact;
  /** Own words and expressions, for rules to ask for. */
  readonly terms?: readonly OwnTerm[];
  /** Parts whose domains are outside to each other, as several municipalities in one tenant may want to be. */
  readonly separate?: readonly SeparatePart[];
  /** Left out: the sender's contacts are remembered, and there are no lists. */
  readonly recipients?: RecipientSettings;
}

/** What the organisation says about recipients. */
export interface RecipientSettings {
  /** Whether the add-in remembers, on the sender's own machine, whom the sender writes to. */
  readonly memory: boolean;
  /** Addresses and domains that need no confirming. */
  readonly known: readonly string[];
  /** Addresses and domains that nobody writes to. */
  readonly never: readonly string[];
}

/** Whom to turn to when a breach has happened; empty where the organisation has not said. */
export interface DataProtectionContact {
  readonly name: string;
  /** Reports go here as mail where no register is configured. */
  readonly mail: string;
  readonly phone: string;
}

/** A list of words that a rule can ask for by its id. */
export interface OwnTerm {
  readonly id: string;
  /** `#` stands for a digit; `*` at an end for the rest of a word. */
  readonly words: readonly string[];
  /** Danish endings count as the same word. */
  readonly inflected: boolean;
}

export interface SeparatePart {
  readonly name: string;
  readonly domains: readonly string[];
}

export interface Partner {
  readonly name: string;
  /** Mail domains, and whole addresses of partners whose domain others use too. */
  readonly domains: readonly string[];
}

/** A unit whose name says something about the people it writes about: a special school, a treatment centre (log row 5). */
export interface SensitiveUnit {
  readonly name: string;
  /** Sender addresses (`kontor@skole.dk`) or domains (`skole.dk`) of the unit. */
  readonly senders: readonly string[];
  readonly reveals: "health" | "social" | "criminal";
}

export const SIGNAL_TYPES = [
  "subjectPrefix",
  "subjectContains",
  "header",
  "fromAddress",
  "recipientPattern",
  "recipientDomainList",
  "labelId",
  "category",
  "itemClass",
  "orgForcedTls",
] as const;

export type SignalType = (typeof SIGNAL_TYPES)[number];

/** One mark by which the organisation's mail system knows that a mail is to travel securely (peers.md 4.3). */
export interface SecureSignal {
  readonly id: string;
  readonly type: SignalType;
  /** Tag, `Header: value`, address, pattern with `*`, label id … one of them is enough. Unused by `orgForcedTls`. */
  readonly values: readonly string[];
  /** `all` recipients of the mail, or only those whose domain or address stands in `matching`. */
  readonly covers: "all" | "matching";
  /** Domains, or addresses with `*`. The two recipient types match by their own `values` and leave this empty. */
  readonly matching: readonly string[];
  /** `guarantee`: the channel protects. `intent`: the gateway must honour it. */
  readonly strength: "guarantee" | "intent";
  /** The mark switches protection off. */
  readonly negative: boolean;
  readonly caseSensitive: boolean;
  /** The subject is encrypted too. */
  readonly subjectProtected: boolean;
  /** The mark still counts in a reply or forward, where it may be inherited. */
  readonly acceptInReply: boolean;
  readonly note: string;
}
