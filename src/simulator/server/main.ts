import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Folder, isServer } from "./add-in-route.ts";
import { keyHash } from "./certificate.ts";
import { findBrowser } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { startSimulator, type RunningSimulator, type SimulatorOptions } from "./start-simulator.ts";

const usage = `Usage: npm start [-- options]
  --manifest <file>        the add-in's manifest (manifest.xml)
  --files <folder>         a folder of the add-in's files, or the address of postvagt serve; "/assets/=assets" sets its path;
                           may be repeated
  --mails <folder>         .eml files for the inbox
  --port <number>          the page's port; the add-in gets the next one (3000)
  --office-js <folder>     another copy of the office.js library than npm's
  --backend <address>      a server on this machine that answers /api/ on the add-in's origin
  --reload                 load the page again when the add-in or the simulator has been built
  --no-open                do not open a browser
`;

const { values } = parseArgs({
  options: {
    manifest: { type: "string" },
    files: { type: "string", multiple: true },
    mails: { type: "string" },
    port: { type: "string" },
    "office-js": { type: "string" },
    backend: { type: "string" },
    reload: { type: "boolean", default: false },
    "no-open": { type: "boolean" },
    help: { type: "boolean" },
  },
});

/** The package's own folder: the bundle lies in dist/simulator. */
const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const folderFrom = (text: string): Folder => {
  const [at = "/", folder] = text.includes("=") ? text.split("=") : ["/", text];
  const from = folder ?? text;
  return { at, folder: isServer(from) ? from : resolve(from) };
};

const optionsFrom = (): SimulatorOptions => ({
  manifest: resolve(values.manifest ?? join(home, "manifest.xml")),
  folders: values.files?.map(folderFrom) ?? [
    { at: "/", folder: join(home, "build/try-out") },
    { at: "/assets/", folder: join(home, "assets") },
  ],
  built: join(home, "dist/simulator"),
  mails: resolve(values.mails ?? join(home, "src/simulator/mails")),
  certificates: join(home, "build/certificates"),
  port: Number(values.port ?? 3000),
  reload: values.reload,
  ...(values["office-js"] === undefined ? {} : { library: resolve(values["office-js"]) }),
  ...(values.backend === undefined ? {} : { backend: values.backend }),
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const howToTrust = ({ page, addIn, certificate }: RunningSimulator): string =>
  `Open ${page} and accept the certificate once (Firefox: ${addIn} too),
or add ${certificate.file} to your own certificates. It is for https://localhost only and was made on this machine.`;

const open = (simulator: RunningSimulator): void => {
  const browser = values["no-open"] === true ? null : findBrowser();
  if (browser === null) say(howToTrust(simulator));
  else {
    openBrowser(browser, simulator.page, keyHash(simulator.certificate.certificate), join(home, "build/browser"));
    say(`Opening it in ${browser}, which trusts this certificate. In another browser:\n${howToTrust(simulator)}`);
  }
};

const main = async (): Promise<void> => {
  const options = optionsFrom();
  if (!existsSync(options.manifest)) throw new Error(`There is no manifest at ${options.manifest}.`);
  const simulator = await startSimulator(options);
  say(`Outlook (simulator): ${simulator.page}`);
  say(`Add-in:              ${simulator.addIn}, with office.js ${simulator.libraryVersion}`);
  open(simulator);
};

if (values.help === true) say(usage);
else
  main().catch((reason: unknown) => {
    const text = reason instanceof Error ? reason.message : String(reason);
    const hint = text.includes("EADDRINUSE") ? "\nAnother program has the port: npm start -- --port 4000" : "";
    process.stderr.write(`${text}${hint}\n`);
    process.exitCode = 1;
  });
