import type { Policy } from "#core/policy/policy.ts";

/**
 * The handler's script with an organisation's policy in front, where `src/hosts/outlook/compiled-policy.ts` finds it. ASCII only, for nobody
 * has said in which encoding classic Outlook reads the file.
 */
export function compilePolicy(script: string, policy: Policy): string {
  const json = JSON.stringify(policy).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `var POSTVAGT_POLICY=${json};\n${script}`;
}
