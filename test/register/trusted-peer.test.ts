import { expect, test } from "@jest/globals";
import { trustedPeer } from "#register/trusted-peer.ts";

const citizen = "203.0.113.9";

test.each<[string, readonly string[], string | undefined, string | undefined, string | undefined]>([
  ["without a proxy the header counts for nothing", [], citizen, "10.1.1.1", citizen],
  ["a proxy says who it was", ["10.0.0.5"], "10.0.0.5", citizen, citizen],
  ["a proxy in a network", ["10.0.0.0/8"], "10.9.8.7", citizen, citizen],
  ["two proxies", ["10.0.0.0/8"], "10.0.0.5", `${citizen}, 10.0.0.6`, citizen],
  ["what the sender wrote itself stands further left", ["10.0.0.5"], "10.0.0.5", `127.0.0.1, ${citizen}`, citizen],
  ["a stranger who claims to be a proxy", ["10.0.0.5"], citizen, "127.0.0.1", citizen],
  ["a proxy that says nothing", ["10.0.0.5"], "10.0.0.5", undefined, "10.0.0.5"],
  ["a proxy that says nonsense", ["10.0.0.5"], "10.0.0.5", "unknown", "10.0.0.5"],
  ["an IPv4 peer named in IPv6", ["10.0.0.5"], "::ffff:10.0.0.5", citizen, citizen],
  ["IPv6", ["fd00::/8"], "fd00::1", "2001:db8::7", "2001:db8::7"],
  ["nobody knows", [], undefined, undefined, undefined],
])("%s", (_, trusted, peer, forwarded, who) => {
  expect(trustedPeer(trusted)(peer, forwarded)).toBe(who);
});
