import type { RoamingSettings } from "./contacts/contact-store.ts";
import { HostError } from "./host-error.ts";
import type { ComposeItem, LabelCatalog, Outlook } from "./outlook.ts";

/** What is read of `Office.context`; older clients lack some of it. */
export interface OfficeContext {
  readonly mailbox?: {
    readonly item?: ComposeItem | null | undefined;
    readonly userProfile?: { readonly emailAddress: string };
  };
  readonly roamingSettings?: RoamingSettings | null;
  readonly requirements?: { readonly isSetSupported: (name: string, minVersion?: string) => boolean };
  readonly sensitivityLabelsCatalog?: LabelCatalog;
  readonly displayLanguage?: string | undefined;
}

/**
 * Takes hold of the item that is being written.
 * @throws HostError when Outlook names none.
 */
export function connect({ mailbox, requirements, sensitivityLabelsCatalog, displayLanguage }: OfficeContext): Outlook {
  const item = mailbox && mailbox.item;
  if (!item) throw new HostError("not-supported");
  return {
    item,
    userAddress: (mailbox.userProfile && mailbox.userProfile.emailAddress) || "",
    supports: (set) => isSupported(requirements, set),
    labels: sensitivityLabelsCatalog,
    displayLanguage,
  };
}

/** A client that cannot say is treated as an old one: what works there works everywhere. */
function isSupported(requirements: OfficeContext["requirements"], set: string): boolean {
  try {
    return requirements !== undefined && requirements.isSetSupported("Mailbox", set);
  } catch {
    return false;
  }
}
