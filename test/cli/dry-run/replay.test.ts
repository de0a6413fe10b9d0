import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { createMemory } from "#core/recipients/memory.ts";
import { memoryFigures } from "../../../src/cli/dry-run/replay/memory-figures.ts";
import { listReplay } from "../../../src/cli/dry-run/replay/list-replay.ts";
import { replayMail, type ReplayRow } from "../../../src/cli/dry-run/replay/replay-mail.ts";
import { findFiles } from "../../../src/cli/dry-run/sample/find-files.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-replay-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RIGHT = "henning.toft@firma-nord.dk";
const WRONG = "hening.toft@firma-nord.dk";

/** A mail of a sender's to one address, so many hours after the first; its file's name says nothing of its place in time. */
function write(name: string, from: string, to: string, hours: number): void {
  const at = new Date(Date.UTC(2026, 2, 2, 8 + hours)).toUTCString();
  const lines = [`From: ${from}`, `To: ${to}`, "Subject: Levering", `Date: ${at}`, "MIME-Version: 1.0"];
  const type = "Content-Type: text/plain; charset=utf-8";
  writeFileSync(join(folder, name), [...lines, type, "", `Varen kommer i uge ${hours}.`].join("\r\n"));
}

const PIA = "pia@gladsaxe.dk";
write("c.eml", PIA, RIGHT, 0);
write("a.eml", PIA, RIGHT, 3);
write("b.eml", PIA, WRONG, 9);
write("d.eml", "bo@gladsaxe.dk", WRONG, 12);

const judging = {
  policy: { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["gladsaxe.dk"] } },
  salt: "",
  ocr: false,
};

test("a sender's mails are gone through in the order in which they were sent, and nobody remembers another's", async () => {
  const sample = await findFiles(folder);
  const minute = (hours: number) => Date.UTC(2026, 2, 2, 8 + hours) / 60_000;
  const moments = new Map([
    [1, { sender: "p", minute: minute(3) }],
    [2, { sender: "p", minute: minute(9) }],
    [3, { sender: "p", minute: minute(0) }],
    [4, { sender: "b", minute: minute(12) }],
  ]);
  const senders = await listReplay(sample, moments);
  expect(senders.map((tasks) => tasks.map(({ no }) => no))).toEqual([[3, 1, 2], [4]]);
  const state = { sender: -1, memory: createMemory(0) };
  const rows: ReplayRow[] = [];
  for (const task of senders.flat()) rows.push(await replayMail(task, judging, state));
  expect(rows.filter((row) => row.with.length > 0)).toEqual([{ no: 2, without: [], with: ["near-address"] }]);
  expect(memoryFigures(rows, 2)).toEqual({
    senders: 2,
    mails: 4,
    without: { mails: 0, per100: 0 },
    with: { mails: 1, per100: 25 },
    rules: [{ id: "near-address", without: 0, with: 1, per100: 25 }],
    asked: [{ no: 2, rules: ["near-address"] }],
  });
});
