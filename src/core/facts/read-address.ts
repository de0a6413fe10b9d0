import { decodeDomain } from "./decode-punycode.ts";

const GUEST = "#ext#@";

/** A guest of the tenant is listed under a name in it, `name_gmail.com#EXT#@…`, and sits outside all the same (office-js #4236). */
function addressOfGuest(invited: string): string {
  const at = invited.lastIndexOf("_");
  return at < 0 ? invited : `${invited.slice(0, at)}@${readDomain(invited.slice(at + 1))}`;
}

/** An address as it is compared: lower case, without `smtp:`, angle brackets and blanks, its domain readable. */
export function readAddress(written: string): string {
  const bracketed = written.lastIndexOf("<");
  const bare = bracketed >= 0 ? written.slice(bracketed + 1).split(">")[0] : written;
  const plain = (bare ?? "")
    .trim()
    .replace(/^smtp:/i, "")
    .toLowerCase();
  // The path by which Exchange finds a colleague is no address, and nothing that anybody should be shown (office-js #3701).
  if (plain.startsWith("/o=")) return "";
  const guest = plain.indexOf(GUEST);
  if (guest > 0) return addressOfGuest(plain.slice(0, guest));
  const at = plain.lastIndexOf("@");
  return at < 0 ? plain : `${plain.slice(0, at)}@${readDomain(plain.slice(at + 1))}`;
}

/** A domain as it is compared: lower case, without a leading `@` or a closing dot, punycode decoded. */
export function readDomain(written: string): string {
  return decodeDomain(written.trim().toLowerCase().replace(/^@/, "").replace(/\.$/, ""));
}

/** The domain of an address that `readAddress` gave; empty where it has none, as X.500 addresses do (platform.md 3.1). */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = at < 0 ? "" : address.slice(at + 1);
  return domain.indexOf(".") > 0 ? domain : "";
}

/** A rule for `gladsaxe.dk` covers `skole.gladsaxe.dk` and never `notgladsaxe.dk`. */
export function coversDomain(rule: string, domain: string): boolean {
  const known = readDomain(rule);
  return known !== "" && (domain === known || domain.endsWith(`.${known}`));
}

/** Whether one of the domains covers this one; an empty list covers nothing. */
export function isCovered(rules: readonly string[], domain: string): boolean {
  return domain !== "" && rules.some((rule) => coversDomain(rule, domain));
}
