// Builds the bundles whose sources have changed since they were last built: `npm run build`, or `npm run build -- desk cli` for some
// of them. What a bundle was made of, as webpack reported it, stands in build/inputs.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import webpack from "webpack";
import makeConfigs from "../webpack.config.js";

const root = resolve(import.meta.dirname, "..");
const STAMPS = join(root, "build/inputs");
const stampOf = ({ name }) => join(STAMPS, `${name}.json`);

const fileAt = (path) => statSync(join(root, path), { throwIfNoEntry: false });

/** A path with the SHA-256 of the file's content; null when it is gone. */
function digested(path) {
  const content = fileAt(path) && readFileSync(join(root, path));
  return [path, content ? createHash("sha256").update(content).digest("base64") : null];
}

/** What every bundle depends on: packages by the lock file, and the configuration with the folder that it lists. */
const shared = JSON.stringify([
  ...["package-lock.json", "webpack.config.js", "scripts/build.js"].map(digested),
  readdirSync(join(root, "assets")),
]);

/** Whether a bundle is what its sources make of it. It is looked at too, for others write it: `npm run dev`, another branch. */
function isBuilt(config) {
  if (!existsSync(stampOf(config))) return false;
  const stamp = JSON.parse(readFileSync(stampOf(config), "utf8"));
  return stamp.shared === shared && stamp.files.every(([path, content]) => digested(path)[1] === content);
}

function writeStamp(config, { compilation }) {
  const own = [...compilation.fileDependencies].map((path) => relative(root, path));
  // Webpack names folders among them.
  const inputs = own.filter(
    (path) => !path.startsWith("..") && !path.startsWith("node_modules") && fileAt(path)?.isFile(),
  );
  // A source that was saved while the bundle was made may not be in it.
  if (inputs.some((path) => fileAt(path).mtimeMs >= compilation.startTime)) return;
  const outputs = Object.keys(compilation.assets).map((name) => relative(root, join(config.output.path, name)));
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(config), JSON.stringify({ shared, files: [...inputs, ...outputs].map(digested) }));
}

const build = (configs) =>
  new Promise((done, fail) => {
    // A build that breaks off leaves no bundle that passes for built.
    for (const config of configs) rmSync(stampOf(config), { force: true });
    webpack(configs, (error, stats) => (error ? fail(error) : done(stats)));
  });

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const hasMaps = process.argv.includes("--source-maps");
const all = makeConfigs({ sourceMaps: hasMaps });
const unknown = names.filter((name) => !all.some((config) => config.name === name));
const wanted = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
const stale = hasMaps ? wanted : wanted.filter((config) => !isBuilt(config));

if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: no such bundle; there are ${all.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 64;
} else if (stale.length > 0) {
  const stats = await build(stale);
  const said = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
  if (said.trim() !== "") console.log(said);
  if (stats.hasErrors()) process.exitCode = 1;
  else for (const [index, config] of stale.entries()) writeStamp(config, stats.stats[index]);
} else console.log("Every bundle is up to date.");
