import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatSystemError } from "../format-system-error.ts";
import type { Report } from "./report.ts";

/**
 * The report of an earlier run, by its folder.
 * @throws CliError where there is none.
 */
export async function readReport(folder: string): Promise<Report> {
  const path = join(folder, "report.json");
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
  try {
    // Written by `dry-run`, under a key that tells its form.
    const report = JSON.parse(text) as Report;
    if ((report.version as number) === 1) return report;
  } catch {
    // Said below.
  }
  throw new CliError(`${path}: this is no report of dry-run`, EXIT.badInput);
}

/** What another policy does to the same mails, side by side: first the verdicts, then each rule whose mails are not as many. */
export function compareReports(before: Report, now: Report): readonly string[] {
  const verdicts = (["allow", "warn", "justify", "block"] as const).map(
    (action) => [action, before.verdicts[action], now.verdicts[action]] as const,
  );
  const ids = [...new Set([...before.rules, ...now.rules].map(({ id }) => id))];
  const mailsOf = ({ rules }: Report, id: string) => rules.find((rule) => rule.id === id)?.mails ?? null;
  const rules = ids
    .map((id) => [id, mailsOf(before, id), mailsOf(now, id)] as const)
    .filter(([, was, is]) => was !== is);
  const width = Math.max(...[...verdicts, ...rules].map(([name]) => name.length));
  const line = ([name, was, is]: readonly [string, number | null, number | null]): string =>
    `  ${name.padEnd(width)} ${show(was)} ${show(is)}`;
  const isSame = before.sample.mails === now.sample.mails && before.sample.bytes === now.sample.bytes;
  return [
    `${" ".repeat(width + 2)} ${"before".padStart(8)} ${"now".padStart(8)}`,
    ...verdicts.map(line),
    ...(rules.length === 0 ? ["  every rule speaks of as many mails as before"] : rules.map(line)),
    ...(isSame ? [] : ["  but the samples are not the same: run both policies on the same mails"]),
  ];
}

/** A rule that a policy does not have has no number. */
const show = (mails: number | null): string => (mails === null ? "–" : `${mails}`).padStart(8);
