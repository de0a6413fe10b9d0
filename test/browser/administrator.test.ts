import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { PROGRAM, startServer, stopServer } from "../support/a-server.ts";
import { until } from "../support/until.ts";
import { openTestOutlook, postvagt, screenshot, sendUntil, sentSubjects, unknownCalls, writeMail } from "./outlook.ts";
import { expectVerdict, openPane } from "./pane.ts";
import { fileAndReadNumber, formOf } from "./pane-suite.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-administrator-"));
const org = join(folder, "org.json");
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): string {
  const options = { encoding: "utf8", cwd: folder, timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

/** As an administrator does it in an editor. */
function edit(parts: object): void {
  writeFileSync(org, JSON.stringify({ ...(JSON.parse(readFileSync(org, "utf8")) as object), ...parts }, null, 2));
}

const mail = (subject: string) => ({
  to: "navn@gmail.com",
  subject,
  body: "Afgørelsen om borgeren med CPR 010190-9989 er vedlagt.",
});

test("from an empty folder to a mail that is stopped and a breach that is filed and exported", async () => {
  const told = ["--domain", "eksempelkommune.dk", "--name", "Eksempel Kommune", "--address", "https://localhost:3001"];
  run("init", ...told, "--embedded", "register", "--yes");
  edit({ serve: { listen: { port: 0 } } });
  expect(run("policy", "check", "org.json")).toContain("no problems");

  const server = await startServer(org);
  closing.push(() => stopServer(server.child));
  const manifest = join(folder, "manifest.xml");
  writeFileSync(manifest, await (await fetch(`${server.url}/manifest.xml`)).text());
  expect(run("manifest", "check", manifest)).toContain("no problems");

  const folders = [{ at: "/", folder: server.url }];
  const outlook = await openTestOutlook({ ...postvagt, manifest, folders, backend: server.url });
  closing.push(() => outlook.close());

  const watching = await outlook.open();
  await writeMail(watching, mail("Mens der kun tælles"));
  await watching.locator("[data-do=send]").click();
  await watching.waitForFunction(() => window.simulator.state().folders.sent.length === 1);
  expect(await sentSubjects(watching)).toEqual(["Mens der kun tælles"]);

  edit({
    rollout: { phase: "hold" },
    texts: { "cpr-not-secure": { da: { fact: "{what} må kun sendes med Digital Post.", button: "Ret mailen" } } },
  });
  await until(async () => (await (await fetch(`${server.url}/onsend.js`)).text()).includes("Digital Post."));

  const page = await outlook.open();
  await writeMail(page, mail("Et minut efter"));
  const dialog = await sendUntil(page, "held");
  expect(await dialog.innerText()).toContain("må kun sendes med Digital Post.");
  expect(await sentSubjects(page)).toEqual([]);
  await screenshot(page, "administrator-stopped");
  await dialog.locator("button", { hasText: "Ret mailen" }).click();
  const review = await openPane(page, "postvagt.review");
  await expectVerdict(review, "block");

  const pane = await openPane(page, "postvagt.report.compose");
  await formOf(pane);
  const [year = "", no = ""] = (await fileAndReadNumber(pane)).split("-");
  expect([await unknownCalls(watching), await unknownCalls(page)]).toEqual([[], []]);
  expect(await stopServer(server.child)).toBe(0);

  run("register", "export", "register.jsonl", "--org", "org.json");
  const rows = readFileSync(join(folder, "register.jsonl"), "utf8").split("\n");
  const filed = rows.filter(
    (row) => new RegExp(`"year":\\s*${year}\\b`).test(row) && new RegExp(`"no":\\s*${no}\\b`).test(row),
  );
  expect(filed).not.toEqual([]);
  expect(rows.join("\n")).not.toContain("010190");
}, 240_000);
