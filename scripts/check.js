// `npm run check`: all that is checked without a browser or a server. The linter, which takes longest, runs beside the others; the tests
// come last, for they need both cores.
import { spawn } from "node:child_process";

/** Runs an npm script and prints what it said when it has ended, so that two that run at once are not mixed. */
const run = (script) =>
  new Promise((done) => {
    const started = Date.now();
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.once("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${script} ${seconds} s`);
      if (code !== 0) console.log(said);
      done(code === 0);
    });
  });

async function inTurn(scripts) {
  let isFine = true;
  for (const script of scripts) isFine = (await run(script)) && isFine;
  return isFine;
}

const results = await Promise.all([
  inTurn(["check:lint"]),
  inTurn(["check:types", "check:format", "check:borders", "check:unused", "build"]),
]);
if (!results.every(Boolean)) process.exitCode = 1;
else
  spawn("npm", ["run", "--silent", "jest", "--", "--selectProjects", "unit"], { stdio: "inherit" }).once(
    "close",
    (code) => (process.exitCode = code === 0 ? 0 : 1),
  );
