export const ROLES = ["reporter", "coordinator", "dpo", "admin", "auditor"] as const;

export type Role = (typeof ROLES)[number];

/** Who asks, as the token says it; the person is `tenant` + `oid`, never a mail address or a name (register.md 5.1). */
export interface Actor {
  readonly tenant: string;
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The units that a coordinator answers for. */
  readonly units: readonly string[];
}
