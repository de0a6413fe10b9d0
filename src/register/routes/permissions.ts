import type { Role } from "../store/actor.ts";

/** Who may do what (register.md 2.2); everybody reports a breach, and sees the own report. Which entries exist for whom is `visibleTo`'s business. */
export const PERMISSIONS = {
  ask: ["reporter", "coordinator", "dpo", "admin", "auditor"],
  file: ["reporter", "coordinator", "dpo", "admin", "auditor"],
  see: ["reporter", "coordinator", "dpo", "admin", "auditor"],
  add: ["reporter", "coordinator", "dpo", "admin"],
  setFacts: ["coordinator", "dpo"],
  decide: ["dpo"],
  exportUnit: ["coordinator", "dpo", "auditor"],
  exportAll: ["dpo", "auditor"],
  import: ["dpo"],
  readTrail: ["dpo", "admin", "auditor"],
  readSettings: ["dpo", "admin", "auditor"],
  writeSettings: ["admin"],
  count: ["reporter", "coordinator", "dpo", "admin", "auditor"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof PERMISSIONS;

export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = PERMISSIONS[action];
  return roles.some((role) => allowed.includes(role));
}
