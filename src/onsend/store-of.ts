import type { ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import type { HandlerContext } from "./handler-context.ts";

/** Where this organisation lets contacts be remembered. */
export function storeOf({ policy, contacts }: Pick<HandlerContext, "policy" | "contacts">): ContactStore | undefined {
  const { recipients } = policy.organisation;
  return contacts === undefined || (recipients && !recipients.memory) ? undefined : contacts();
}
