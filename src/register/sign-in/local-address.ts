const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** Whether an address, `https://localhost:3001`, leads to this machine alone; one that is not given does not lead elsewhere. */
export function isLocalAddress(address: string | null): boolean {
  return address === null || isLoopback(new URL(address).hostname.replace(/^\[|\]$/g, ""));
}
