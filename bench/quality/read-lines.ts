import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const COPIES = "test/fixtures/labelled";

/** Where a labelled set is: the developers' shared folder where that is there, else the copy in the repository. */
export function readSetPath(shared: string): string {
  const own = resolve("../shared", shared);
  return existsSync(own) ? own : resolve(COPIES, shared.slice(shared.lastIndexOf("/") + 1));
}

/** A labelled set, an object a line. */
export function readSet(shared: string): readonly unknown[] {
  return readFileSync(readSetPath(shared), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
