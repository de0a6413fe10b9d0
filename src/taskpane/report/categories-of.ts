import type { BreachFacts } from "#core/breach/breach.ts";
import type { Finding, FindingKind } from "#core/detect/finding.ts";

const CATEGORIES: Partial<Record<FindingKind, BreachFacts["dataCategories"]>> = {
  cpr: ["cpr", "birth_date"],
  health: ["health"],
  union: ["union"],
  religion: ["religion"],
  ethnicity: ["ethnicity"],
  politics: ["politics"],
  sexuality: ["sexuality"],
  biometric: ["biometric"],
  criminal: ["criminal"],
  cv: ["education", "employment"],
  economy: ["economy"],
  social: ["social"],
  child: ["family", "social"],
  address: ["address"],
  school: ["education"],
  employment: ["employment"],
  person: ["name"],
};

/** The register's categories for what was found; doubtful findings are left to the reporter. */
export function categoriesOf(findings: readonly Finding[]): BreachFacts["dataCategories"] {
  const sure = findings.filter(({ certainty }) => certainty !== "possible");
  return [...new Set(sure.flatMap(({ kind }) => CATEGORIES[kind] ?? []))];
}
