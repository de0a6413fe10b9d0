import type { Problem } from "#core/breach/problem.ts";
import { CERTAINTIES, type Certainty, type TextDetector } from "#core/detect/finding.ts";
import type { Organisation } from "#core/facts/organisation.ts";

import type { Scan } from "./scan.ts";

const nobody: Organisation = {
  name: "",
  domains: [],
  partners: [],
  authorities: [],
  units: [],
  secureMail: [],
  notCpr: [],
  dataProtection: { name: "", mail: "", phone: "" },
};

/** A scan with the same detector that looks at mails, over every text of a document however deep. */
export function scanTexts(detect: TextDetector, today: () => string, atLeast: Certainty = "likely"): Scan {
  const isSure = (certainty: Certainty): boolean => CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(atLeast);
  const scanOne = (value: string, path: string): readonly Problem[] =>
    detect({ origin: "body", value }, { today: today(), organisation: nobody })
      .filter((finding) => finding.kind === "cpr" && isSure(finding.certainty))
      .map(({ start, end }) => ({
        path,
        expected: "no CPR number: write “borger A”",
        found: `a CPR number at characters ${start + 1} to ${end}`,
      }));
  const scan: Scan = (value, path = "") => {
    if (typeof value === "string") return scanOne(value, path);
    if (Array.isArray(value)) return value.flatMap((one, index) => scan(one, `${path}[${index}]`));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, one]) => scan(one, path === "" ? name : `${path}.${name}`));
  };
  return scan;
}
