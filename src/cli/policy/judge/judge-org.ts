import type { OrganisationFile } from "../../org/parse-org.ts";
import { judgeDomains } from "./judge-domains.ts";
import { judgeMarks } from "./judge-marks.ts";
import { judgeRules } from "./judge-rules.ts";
import { judgeCertificate, judgeRegister } from "./judge-server.ts";
import { judgeText } from "./judge-text.ts";
import type { Judged, Warning } from "./warning.ts";

/** Everything in an organisation file that is right in form and most likely not meant, but for what it accepts. */
export async function judgeOrg(file: OrganisationFile, now: Date): Promise<Judged> {
  const found = [
    ...judgeText(file),
    ...judgeDomains(file),
    ...judgeMarks(file),
    ...judgeRules(file),
    ...judgeRegister(file),
    ...(await judgeCertificate(file, now)),
  ];
  const { accepted } = file;
  const keyOf = ({ code, about }: Warning): string | undefined =>
    [code, `${code}:${about ?? ""}`].find((key) => Object.hasOwn(accepted, key));
  const idle = Object.keys(accepted).filter((key) => !found.some((warning) => keyOf(warning) === key));
  return {
    warnings: [...found.filter((warning) => keyOf(warning) === undefined), ...idle.map(nothingToAccept)],
    accepted: found.flatMap((warning) => {
      const key = keyOf(warning);
      return key === undefined ? [] : [{ ...warning, reason: accepted[key] ?? "" }];
    }),
  };
}

const nothingToAccept = (key: string): Warning => ({
  code: "nothing-to-accept",
  about: key,
  path: `accepted.${key}`,
  note: "there is no such warning, so it would hide a later one: take it out",
});
