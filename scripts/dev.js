// `npm run dev`: the try-out, built again whenever a source is saved. The page that plays Outlook loads itself again; the register and the
// simulator's server start anew when they have changed themselves.
import { spawn } from "node:child_process";
import webpack from "webpack";
import makeConfigs from "../webpack.config.js";

const MEASUREMENTS = ["bench", "engines", "readers"];
const SERVERS = ["cli", "simulator-server"];

/** The try-out's processes: `scripts/start.js` ends both servers when it is told to. */
const state = { child: undefined };

function start(options) {
  state.child = spawn(process.execPath, ["scripts/start.js", "--reload", ...options, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  state.child.once("exit", (code) => {
    if (code !== null && code !== 0) console.error("The try-out has ended; it starts again with the next build.");
  });
}

const stop = () =>
  new Promise((done) => {
    if (state.child === undefined || state.child.exitCode !== null) return done();
    state.child.once("exit", done);
    state.child.kill();
  });

const compile = () =>
  new Promise((done) => {
    const args = ["dist/cli/postvagt.js", "build-addin", "--org", "build/try-out-org.json", "--out", "build/try-out"];
    spawn(process.execPath, args, { stdio: "inherit" }).once("exit", done);
  });

async function takeOn(stats) {
  const failed = stats.stats.filter((one) => one.hasErrors());
  if (failed.length > 0) return console.error(stats.toString({ preset: "errors-only", colors: true }));
  const rebuilt = stats.stats.filter((one) => !state.seen?.has(one.hash)).map((one) => one.compilation.name);
  const isFirst = state.seen === undefined;
  state.seen = new Set(stats.stats.map((one) => one.hash));
  if (!isFirst) console.log(`Built: ${rebuilt.join(", ") || "nothing new"}`);
  if (isFirst || rebuilt.some((name) => SERVERS.includes(name))) {
    await stop();
    start(isFirst ? [] : ["--no-open"]);
  } else if (rebuilt.length > 0) await compile();
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
