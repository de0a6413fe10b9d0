// The try-out: the register with development sign-in and a municipality's log in it, and Outlook in the browser.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildTryOut, ORG } from "./build-try-out.js";

const REGISTER = "build/register"; // As the organisation file has it, which lies in build/.
const TENANT = "00000000-0000-4000-8000-000000000001";

function writeOrg() {
  const policy = JSON.parse(readFileSync("test/fixtures/policy/valid/eksempelkommune.json", "utf8"));
  const register = {
    database: { embedded: "register" },
    tenants: [{ id: TENANT, name: policy.organisation.name }],
    signIn: "development",
  };
  mkdirSync("build", { recursive: true });
  const addIn = { id: "2a5e6c52-0f5f-4f0e-8f5e-2b0f4c1d7a10", address: "https://localhost:3001" };
  const serve = { listen: { port: 3002 } };
  writeFileSync(ORG, JSON.stringify({ ...policy, addIn, serve, register }));
}

/** Answers the register's address, or nothing when it could not start and has said why. */
function startRegister() {
  const child = spawn(process.execPath, ["dist/cli/postvagt.js", "serve", "--org", ORG], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill());
  return new Promise((resolve) => {
    child.stdout.on("data", (chunk) => {
      const found = /^Postvagt: (http\S+)/m.exec(chunk.toString());
      if (found !== null) resolve(found[1]);
    });
    child.once("exit", () => resolve(undefined));
  });
}

async function importLog(address) {
  const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
  const signIn = { method: "POST", headers, body: JSON.stringify({ role: "dpo" }) };
  const { token } = await (await fetch(`${address}/development/token`, signIn)).json();
  const body = readFileSync("test/breach-log/log.txt");
  const answer = await fetch(`${address}/api/import?format=text`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "text/plain" },
    body,
  });
  if (!answer.ok) console.error(`The log was not taken in: ${await answer.text()}`);
}

writeOrg();
buildTryOut();
const isNew = !existsSync(REGISTER);
const address = await startRegister();
if (address !== undefined && isNew) await importLog(address);
if (address !== undefined) console.log(`Breach register:     ${address}`);

const backend = address === undefined ? [] : ["--backend", address];
const simulator = spawn(process.execPath, ["dist/simulator/server.js", ...backend, ...process.argv.slice(2)], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => simulator.kill(signal));
simulator.once("exit", (code) => process.exit(code ?? 0));
