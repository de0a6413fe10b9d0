import { readFileSync } from "node:fs";
import { askedAtAuthority, authorityWordings } from "../../test/support/recipients/authority-wordings.ts";
import type { RecipientCase } from "../../test/support/recipients/run-case.ts";
import { runCase } from "../../test/support/recipients/run-case.ts";

/** Whether a mail to the wrong authority is asked about, and one to the right one is left alone. */
export function wordingsTable(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const rows = authorityWordings.map((one) => {
    const wrong = askedAtAuthority(one, "herlev.dk").length > 0;
    const right = askedAtAuthority(one, one.meant).length > 0;
    return [
      one.how,
      { "wrong authority": wrong ? "asked" : "missed", "right one": right ? "asked" : "left alone" },
    ] as const;
  });
  return Object.fromEntries(rows);
}

type Row = [wrong: number, found: number, right: number, asked: number];

/** The hand-written cases, by kind: wrong ones with personal data that are asked about, and right ones that are. */
export function casesTable(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const lines = ["cases.jsonl", "own-cases.jsonl"].flatMap((name) =>
    readFileSync(`test/fixtures/recipients/${name}`, "utf8").trim().split("\n"),
  );
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const one = JSON.parse(line) as RecipientCase;
    const isAsked = runCase(one).asked.length > 0;
    for (const kind of [one.kind, "all"]) {
      const row = rows.get(kind) ?? [0, 0, 0, 0];
      rows.set(kind, row);
      count(row, one, isAsked);
    }
  }
  return Object.fromEntries(
    [...rows].map(([kind, [wrong, found, right, asked]]) => [
      kind,
      { "wrong, with personal data": `${found} of ${wrong}`, "right, asked about": `${asked} of ${right}` },
    ]),
  );
}

function count(row: Row, { wrong, holdsPersonalData, question }: RecipientCase, isAsked: boolean): void {
  const asked = isAsked ? 1 : 0;
  if (wrong.length > 0 && holdsPersonalData) {
    row[0]++;
    row[1] += asked;
  } else if (wrong.length === 0 && question === "none") {
    row[2]++;
    row[3] += asked;
  }
}
