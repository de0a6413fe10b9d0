// Fetches what one command needs and nobody else: `node scripts/fetch-tools.js engines`. Once fetched it is left alone until its lock changes.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FLAGS = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];

for (const name of process.argv.slice(2)) {
  const folder = resolve(import.meta.dirname, "../tools", name);
  if (!existsSync(folder)) throw new Error(`there are no tools called ${name}`);
  const wanted = readFileSync(join(folder, "package-lock.json"), "utf8");
  const mark = join(folder, "node_modules/.fetched");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) continue;
  console.log(`fetching tools/${name}`);
  execFileSync("npm", ["ci", ...FLAGS], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  writeFileSync(mark, wanted);
}
