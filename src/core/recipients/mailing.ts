import type { ComposeType, Recipient } from "../mail/message.ts";
import type { Greeting } from "./greeting.ts";
import type { Person } from "./person.ts";

/** Where a domain belongs, as far as doubts care. */
export type DomainKind = "own" | "partner" | "authority" | "webmail" | "other";

/** A recipient as the rules look at it. */
export interface Addressee {
  readonly index: number;
  readonly address: string;
  readonly domain: string;
  readonly name: string;
  readonly field: Recipient["field"];
  readonly isGroup: boolean;
  readonly kind: DomainKind;
  /** The sender put it in; Outlook did not take it over from the answered mail. */
  readonly isTyped: boolean;
  readonly person: Person;
}

/** Whom a mail goes to, and as much of the mail as the rules need. */
export interface Mailing {
  readonly addressees: readonly Addressee[];
  readonly composeType: ComposeType;
  readonly greeting: Greeting;
  /** `hashText` of the new text; empty for a short one. */
  readonly textHash: string;
  /** Minutes since 1970. */
  readonly minute: number;
  readonly kindOf: (domain: string) => DomainKind;
  /** Whether anything in the mail names the authority of this domain. */
  readonly namesDomain: (domain: string) => boolean;
}

/** `skole.gladsaxe.dk` and `gladsaxe.dk` are one organisation's. */
export function registeredDomain(domain: string): string {
  return domain.split(".").slice(-2).join(".");
}

export function domainOfAddress(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
