import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { context, isSure } from "../context.ts";
import { share, table } from "../markdown.ts";
import { technicalTexts } from "../../../test/support/technical/technical-texts.ts";

const MB = 1_000_000;

/** Findings in number-heavy texts that hold no citizen, kind by kind, and how many files (of 150 to 50,000 characters) they would hold up. */
export function technicalTable(): string {
  const measured = technicalTexts().map(({ name, files }) => {
    const found = files.map((value) => findCpr({ origin: "body", value }, context));
    return {
      name,
      size: files.reduce((sum, file) => sum + Buffer.byteLength(file), 0) / MB,
      files: files.length,
      flagged: found.filter((findings) => findings.some(isSure)).length,
      sure: found.flat().filter(isSure).length,
      possible: found.flat().length,
    };
  });
  const sum = (pick: (one: (typeof measured)[number]) => number) => measured.reduce((all, one) => all + pick(one), 0);
  const row = (name: string, one: Omit<(typeof measured)[number], "name">) => [
    name,
    one.size.toFixed(1),
    (one.sure / one.size).toFixed(2),
    share(one.flagged, one.files),
    (one.possible / one.size).toFixed(0),
  ];
  const all = {
    size: sum(({ size }) => size),
    files: sum(({ files }) => files),
    flagged: sum(({ flagged }) => flagged),
    sure: sum(({ sure }) => sure),
    possible: sum(({ possible }) => possible),
  };
  return table([
    ["text", "MB", "likely or more, a MB", "files flagged", "possible or more, a MB"],
    row("**all**", all),
    ...measured.map((one) => row(one.name, one)),
  ]);
}
