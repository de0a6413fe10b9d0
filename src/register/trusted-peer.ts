import { BlockList, isIP } from "node:net";

/** Where a request comes from: the peer itself, or what a trusted proxy says of it. */
export type PeerOf = (peer: string | undefined, forwardedFor: string | undefined) => string | undefined;

/**
 * Reads X-Forwarded-For from the right for as long as a trusted proxy has written it; what stands further left was written by
 * whoever sent the request. Without trusted addresses the header counts for nothing.
 */
export function trustedPeer(trusted: readonly string[]): PeerOf {
  const list = new BlockList();
  for (const one of trusted) {
    const [address = "", bits] = one.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string): boolean =>
    isIP(address) > 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  return (peer, forwardedFor) => {
    let nearest = plain(peer ?? "");
    for (const address of (forwardedFor ?? "").split(",").map(plain).reverse()) {
      if (!isTrusted(nearest) || isIP(address) === 0) break;
      nearest = address;
    }
    return nearest === "" ? undefined : nearest;
  };
}

/**
 * An address without its port, as Azure Application Gateway and IIS ARR write it (`10.1.2.3:51000`, `[2001:db8::1]:51000`), and
 * an IPv4 peer as such, whom a machine that listens on both families names in IPv6.
 */
function plain(written: string): string {
  const address = written.trim();
  const bare = address.startsWith("[")
    ? address.slice(1, address.indexOf("]"))
    : address.replace(/^([\d.]+):\d+$/, "$1");
  return bare.replace(/^::ffff:(?=\d+\.)/, "");
}

/** Whose an address is: of IPv6 the /64, which one machine has to itself. */
export function networkOf(address: string): string {
  return isIP(address) === 6 ? address.split(":").slice(0, 4).join(":") : address;
}
