import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Programs that are part of a release; the simulator is for those who work on Postvagt. */
const PROGRAMS = ["core", "extract", "hosts", "onsend", "ocr", "taskpane", "desk", "web", "cli", "register"];
const BARE_IMPORT = /(?:^import (?!type)[^;]*? from |import\((?:\/\*[^*]*\*\/ )?)"((?:@[\w.-]+\/)?\w[\w.-]*)/gm;

/** What the SPDX list calls a licence whose package words it in another way, each read in the package itself. */
const WORDED = {
  // MIT since 2014 by the LICENSE file; its package.json has no such field.
  "png-js": "MIT",
  // Bitstream Vera's terms for the glyphs, public domain for the changes: README.md and LICENSE of the package.
  "dejavu-fonts-ttf": "Bitstream-Vera",
};

/** Licences whose terms MIT can be joined with and that ask nothing but their notice (and of Apache-2.0, the patents clause). */
export const ALLOWED = [
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "Zlib"],
  "Bitstream-Vera",
];

/** Whether a licence expression can be met by the list alone: of an OR one side, of an AND all. */
export function isAllowed(expression) {
  const words = expression.replace(/[()]/g, "");
  if (words.includes(" OR ") && words.includes(" AND ")) return false;
  if (words.includes(" OR ")) return words.split(" OR ").some((one) => ALLOWED.includes(one));
  return words.split(" AND ").every((one) => ALLOWED.includes(one));
}

/**
 * The packages of a release, by name: those that npm installs with it, and those whose code lies in `dist` (`isBundled`). A
 * package for one platform carries the version that is asked for, whether this lock knows that platform or not.
 */
export function readPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = new Map();
  const installed = Object.keys(packages[""].dependencies);
  const imported = importsOf(join(root, "src"));
  for (const name of installed) follow(packages, "", name, { isBundled: false, found });
  for (const name of imported) follow(packages, "", name, { isBundled: true, found });
  return [...found.values()].sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version));
}

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** Bare imports of what runs in a browser or in Outlook; the command line requires its packages as they are. */
function importsOf(source) {
  const names = new Set();
  for (const program of PROGRAMS.filter((one) => one !== "cli" && one !== "register")) {
    for (const entry of readdirSync(join(source, program), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!/\.tsx?$/.test(entry.name) || path.includes("/ocr/node/")) continue;
      for (const [, name] of readFileSync(path, "utf8").matchAll(BARE_IMPORT)) names.add(name);
    }
  }
  return [...names].filter((name) => name !== "node");
}

function follow(packages, from, name, { isBundled, found, wanted, parent }) {
  const place = placeOf(packages, from, name);
  const entry = packages[place];
  const isOfPlatform = wanted !== undefined && (entry === undefined || "os" in entry || "cpu" in entry);
  const version = isOfPlatform ? wanted : entry.version;
  const before = found.get(`${name}@${version}`);
  if (before !== undefined && (before.isBundled || !isBundled)) return;
  const licence = WORDED[name] ?? (isOfPlatform ? parent.licence : entry.license) ?? "none stated";
  const one = { name, version, licence, isBundled, place: isOfPlatform ? null : place };
  found.set(`${name}@${version}`, { ...one, integrity: isOfPlatform ? null : entry.integrity });
  if (!isOfPlatform) followAll(packages, place, one, found);
}

function followAll(packages, place, one, found) {
  const { dependencies, peerDependencies, peerDependenciesMeta, optionalDependencies } = packages[place];
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  for (const name of [...Object.keys(dependencies ?? {}), ...peers])
    follow(packages, place, name, { isBundled: one.isBundled, found });
  // What is optional is machine code, which no bundle takes in.
  for (const [name, wanted] of Object.entries(optionalDependencies ?? {}))
    follow(packages, place, name, { isBundled: false, found, wanted, parent: one });
}

/** As Node looks for a package: in the one that asks, then in those that it lies in. */
function placeOf(packages, from, name) {
  const here = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (here in packages || from === "") return here;
  return placeOf(packages, from.slice(0, Math.max(from.lastIndexOf("/node_modules/"), 0)), name);
}
