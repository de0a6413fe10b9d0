// Makes build/release: the package, its bill of materials, the version's notes, checksums, and a signature over them.
// POSTVAGT_SIGNING_KEY names an SSH key; --unsigned does without; --built packs dist as it is. docs/releasing.md explains.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { notesOf } from "./release-notes.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const out = join(root, "build/release");
const key = process.env.POSTVAGT_SIGNING_KEY || undefined;
const isUnsigned = process.argv.includes("--unsigned");
const read = (name) => readFileSync(join(root, name), "utf8");
const run = (command, ...args) => execFileSync(command, args, { cwd: root, encoding: "utf8" });

/** Everything that keeps a release from being what it says, each as a sentence. */
function findMistakes(version) {
  const mistakes = [];
  if (run("git", "status", "--porcelain") !== "") mistakes.push("the working tree has changes that are not committed");
  if (JSON.parse(read("package-lock.json")).version !== version) mistakes.push("package-lock.json has another version");
  if (!read("src/core/version.ts").includes(`"${version}"`)) mistakes.push("src/core/version.ts has another version");
  if (notesOf(read("CHANGELOG.md"), version) === null) mistakes.push(`CHANGELOG.md says nothing of ${version}`);
  if (!isCurrent()) mistakes.push("the bill of materials is not that of the lock file: npm run notices");
  if (key === undefined && !isUnsigned) mistakes.push("POSTVAGT_SIGNING_KEY names no key; --unsigned does without");
  return mistakes;
}

function isCurrent() {
  try {
    execFileSync(process.execPath, [join(root, "scripts/release/make-notices.js"), "--check"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function make(name, version) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (!process.argv.includes("--built")) run("npm", "run", "build", "--", "--source-maps");
  const [{ filename }] = JSON.parse(run("npm", "pack", "--ignore-scripts", "--json", "--pack-destination", out));
  const bill = `${name}-${version}.cdx.json`;
  copyFileSync(join(root, "sbom.cdx.json"), join(out, bill));
  writeFileSync(join(out, "NOTES.md"), notesOf(read("CHANGELOG.md"), version));
  const sums = [filename, bill, "NOTES.md"].map((file) => `${sha256(join(out, file))}  ${file}\n`);
  writeFileSync(join(out, "SHA256SUMS"), sums.join(""));
  if (key !== undefined) run("ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", "file", join(out, "SHA256SUMS"));
}

function sha256(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

const { name, version } = JSON.parse(read("package.json"));
const mistakes = findMistakes(version);
for (const one of mistakes) console.error(`release: ${one}`);
if (mistakes.length > 0) process.exit(1);
make(name, version);
console.log(`${name} ${version} is in build/release${key === undefined ? ", unsigned" : ""}`);
