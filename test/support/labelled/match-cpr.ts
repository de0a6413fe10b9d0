import type { Finding, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import type { Text } from "#core/facts/facts.ts";
import type { ReadMail } from "./read-mail.ts";

/** CPR findings of one mail beside its labels; a number counts by occurrence, as it is written. */
export interface Match {
  readonly said: number;
  readonly right: readonly string[];
  readonly missed: readonly string[];
}

export function matchCpr(one: ReadMail, counts: (finding: Finding) => boolean): Match {
  const missed = one.mail.labels.cpr.slice();
  const said = one.findings.filter(isTextFinding).filter((finding) => finding.kind === "cpr" && counts(finding));
  const right: string[] = [];
  for (const finding of said) {
    const at = missed.findIndex((number) => bare(number) === bare(writtenAt(one, finding)));
    if (at >= 0) right.push(...missed.splice(at, 1));
  }
  return { said: said.length, right, missed };
}

const bare = (text: string) => text.replace(/[^\dA-Z]/gi, "");

function writtenAt({ texts }: ReadMail, { origin, start, end, inName }: TextFinding): string {
  const same = (text: Text) =>
    JSON.stringify(text.origin) === JSON.stringify(origin) && (text.inName ?? false) === (inName ?? false);
  return (texts.find(same)?.value ?? "").slice(start, end);
}
