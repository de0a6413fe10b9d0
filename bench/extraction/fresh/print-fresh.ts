import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkGap, type Outcome } from "../../../test/support/gaps/check-gap.ts";

interface FreshPlace {
  readonly format: string;
  readonly place: string;
  readonly file: string;
  readonly number: string;
}

const SCRIPT = "bench/extraction/fresh/make-places.py";

/** `npm run extraction -- --fresh`: documents of other people's writers, each with its number in one place. */
export function printFresh(): void {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-fresh-"));
  try {
    execFileSync("/usr/bin/python3", ["-B", SCRIPT, folder], { stdio: "inherit" });
    const places = JSON.parse(readFileSync(join(folder, "places.json"), "utf8")) as readonly FreshPlace[];
    printTable(
      places.map((place) => ({
        ...place,
        outcome: checkGap(place.file, new Uint8Array(readFileSync(join(folder, place.file))), place.number),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Tried = FreshPlace & { readonly outcome: Outcome };

function printTable(tried: readonly Tried[]): void {
  const row = (list: readonly Tried[]) => ({
    places: list.length,
    found: list.filter(({ outcome }) => outcome === "found").length,
    told: list.filter(({ outcome }) => outcome === "told").length,
    silent: list.filter(({ outcome }) => outcome === "silent" || outcome === "altered").length,
  });
  const formats = [...new Set(tried.map(({ format }) => format))];
  const rows = formats.map((format) => [format, row(tried.filter((one) => one.format === format))] as const);
  console.table(Object.fromEntries([...rows, ["all", row(tried)]]));
  for (const { format, place, outcome, file } of tried)
    if (outcome !== "found") console.log(`${outcome}: ${format}, ${place} (${file})`);
}
