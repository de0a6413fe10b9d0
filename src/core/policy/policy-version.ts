import type { Policy } from "./policy.ts";

/** A short name that changes with the policy, so that nothing kept under an older one is believed (FNV-1a, 2 × 32 bits). */
export function policyVersion(policy: Policy): string {
  const text = JSON.stringify(policy);
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
