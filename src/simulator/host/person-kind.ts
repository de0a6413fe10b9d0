import type { PersonKind } from "./item.ts";

/** What Outlook would call an address when the user's own organisation has this one: same domain, or outside. */
export function personKind(address: string, userAddress: string): PersonKind {
  const domain = (of: string): string => of.slice(of.lastIndexOf("@") + 1).toLowerCase();
  if (!address.includes("@")) return "other";
  return domain(address) === domain(userAddress) ? "user" : "external";
}
