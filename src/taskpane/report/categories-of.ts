import type { BreachFacts } from "#core/breach/breach.ts";
import type { Finding } from "#core/detect/finding.ts";
import { KINDS } from "#core/detect/kinds.ts";

/** The register's categories for what was found; doubtful findings are left to the reporter. */
export function categoriesOf(findings: readonly Finding[]): BreachFacts["dataCategories"] {
  const sure = findings.filter(({ certainty }) => certainty !== "possible");
  return [...new Set(sure.flatMap(({ kind }) => KINDS[kind].categories))];
}
