import type { Outcome } from "../../test/support/gaps/check-gap.ts";
import { documentFiles, outcomesOf, plantedFiles } from "../../test/support/gaps/gap-table.ts";

type Tally = Record<Outcome, number>;

/** `npm run extraction`: parts taken out or renamed, files cut short, bytes made others. */
export function printGaps(count: number): void {
  const rows = new Map<string, Tally>();
  const silent: string[] = [];
  for (const file of [...documentFiles(), ...plantedFiles(Infinity)]) {
    const usage = rows.get(file.format) ?? { found: 0, told: 0, altered: 0, silent: 0 };
    rows.set(file.format, usage);
    for (const { what, outcome } of outcomesOf(file, count)) {
      usage[outcome]++;
      if (outcome === "silent") silent.push(`${file.format}, ${file.name}: ${what}`);
    }
  }
  console.table(Object.fromEntries(rows));
  for (const line of silent) console.log(`silent: ${line}`);
}
