import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkGap } from "../../../test/support/gaps/check-gap.ts";
import { printPlaces } from "../print-places.ts";

interface FreshPlace {
  readonly format: string;
  readonly place: string;
  readonly file: string;
  readonly number: string;
}

const SCRIPT = "bench/extraction/fresh/make-places.py";

/** `npm run extraction -- --fresh`: documents of other people's writers, each with its number in one place. */
export async function printFresh(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-fresh-"));
  try {
    execFileSync("/usr/bin/python3", ["-B", SCRIPT, folder], { stdio: "inherit" });
    const places = JSON.parse(readFileSync(join(folder, "places.json"), "utf8")) as readonly FreshPlace[];
    const tried = places.map((place) => {
      const bytes = new Uint8Array(readFileSync(join(folder, place.file)));
      return { ...place, bytes, outcome: checkGap(place.file, bytes, place.number) };
    });
    await printPlaces(tried);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
