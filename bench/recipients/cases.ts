import { readFileSync } from "node:fs";
import type { RecipientCase } from "../../test/support/recipients/run-case.ts";
import { runCase } from "../../test/support/recipients/run-case.ts";

/** The hand-written cases, by kind: wrong ones with personal data that are asked about, and right ones that are. */
export function casesTable(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const lines = readFileSync("test/fixtures/recipients/cases.jsonl", "utf8").trim().split("\n");
  const rows = new Map<string, [wrong: number, found: number, right: number, asked: number]>();
  for (const line of lines) {
    const one = JSON.parse(line) as RecipientCase;
    const isAsked = runCase(one).asked.length > 0;
    for (const kind of [one.kind, "all"]) {
      const row = rows.get(kind) ?? [0, 0, 0, 0];
      rows.set(kind, row);
      if (one.wrong.length > 0 && one.holdsPersonalData) {
        row[0]++;
        if (isAsked) row[1]++;
      } else if (one.wrong.length === 0 && one.question === "none") {
        row[2]++;
        if (isAsked) row[3]++;
      }
    }
  }
  return Object.fromEntries(
    [...rows].map(([kind, [wrong, found, right, asked]]) => [
      kind,
      { "wrong, with personal data": `${found} of ${wrong}`, "right, asked about": `${asked} of ${right}` },
    ]),
  );
}
