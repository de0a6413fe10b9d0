// `npm run dev`: the try-out, built again whenever a source is saved. The page that plays Outlook loads itself again; the register and the
// simulator's server start anew when they have changed themselves.
import { spawn } from "node:child_process";
import webpack from "webpack";
import makeConfigs from "../webpack.config.js";
import { buildTryOut } from "./build-try-out.js";

const MEASUREMENTS = ["bench", "engines", "readers"];
const SERVERS = ["cli", "simulator-server"];

/** The try-out's process: `scripts/start.js` ends both servers when it is told to. */
let child;
/** The bundles that the try-out runs on, by webpack's hash of each. */
let seen = new Set();

function start(options) {
  const args = ["scripts/start.js", "--reload", ...options, ...process.argv.slice(2)];
  child = spawn(process.execPath, args, { stdio: "inherit" });
  child.once("exit", (code) => {
    if (code !== null && code !== 0) console.error("The try-out has ended; it starts again with the next build.");
  });
}

const stop = () =>
  new Promise((done) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", done);
    child.kill();
  });

async function takeOn(stats) {
  if (stats.hasErrors()) return console.error(stats.toString({ preset: "errors-only", colors: true }));
  const rebuilt = stats.stats.filter(({ hash }) => !seen.has(hash)).map(({ compilation }) => compilation.name);
  seen = new Set(stats.stats.map(({ hash }) => hash));
  if (rebuilt.length === 0) return;
  console.log(`Built: ${rebuilt.join(", ")}`);
  if (rebuilt.some((name) => SERVERS.includes(name))) {
    const isFirst = child === undefined;
    await stop();
    start(isFirst ? [] : ["--no-open"]);
  } else buildTryOut();
}

const configs = makeConfigs().filter(({ name }) => !MEASUREMENTS.includes(name));
// One after the other: a build that is saved into while the last one is taken on waits for it.
let last = Promise.resolve();
webpack(configs).watch({ aggregateTimeout: 200, ignored: /node_modules|[\\/](?:dist|build)[\\/]/ }, (error, stats) => {
  if (error) throw error;
  last = last.then(() => takeOn(stats));
});
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
