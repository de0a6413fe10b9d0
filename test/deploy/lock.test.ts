import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

type Wanted = Readonly<Record<string, string>>;

interface Entry {
  readonly version?: string;
  readonly dependencies?: Wanted;
  readonly devDependencies?: Wanted;
  readonly optionalDependencies?: Wanted;
  readonly integrity?: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const lockIn = (folder: string) =>
  (read(join(folder, "package-lock.json")) as { readonly packages: Readonly<Record<string, Entry>> }).packages;

/** Where Node would find a package that the one at `place` asks for. */
function find(packages: Readonly<Record<string, Entry>>, place: string, name: string): Entry | undefined {
  const here = packages[place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`];
  if (here !== undefined || place === "") return here;
  return find(packages, place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

const folders = [".", ...readdirSync("tools").map((name) => join("tools", name))];

describe.each(folders)("npm ci in %s takes the lock file", (folder) => {
  const packages = lockIn(folder);

  test("it is that of package.json", () => {
    const own = read(join(folder, "package.json")) as Entry;
    const { dependencies = {}, devDependencies = {} } = packages[""] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: own.dependencies ?? {},
      devDependencies: own.devDependencies ?? {},
    });
  });

  test("it has every package, those of other platforms too, each with its checksum", () => {
    const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => find(packages, place, name) === undefined)
        .map((name) => `${place} asks for ${name}`),
    );
    expect(missing).toEqual([]);
    const unsure = Object.entries(packages).filter(([place, entry]) => place !== "" && entry.integrity === undefined);
    expect(unsure.map(([place]) => place)).toEqual([]);
  });
});
