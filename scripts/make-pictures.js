// The pictures of the user guides, taken of the built add-in in the simulator, in both languages: `npm run pictures`.
import { Buffer } from "node:buffer";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { sendUntil, writeMail } from "../test/browser/outlook.ts";
import { drawnPane, expectVerdict, openDraft, openPane, openPaneOutlook } from "../test/browser/pane.ts";
import { drawScan } from "../test/support/draw-scan.ts";
import { scannedPdf } from "../test/support/scanned-pdf.ts";

const folder = join(import.meta.dirname, "../docs/pictures");
const PICTURE_TIMEOUT_MS = 90_000;
const plain = {
  to: "navn@gmail.com",
  subject: "Din ansøgning",
  body: "Kære Mona\n\nVi har modtaget din ansøgning. Dit CPR-nummer er 010190-9989.",
};
const page = { width: 1_240, height: 1_754 };
const lines = ["Afgørelse om ledsagerkort", "Borgerens CPR-nummer er 010203-9995."];

function scanned() {
  const prints = lines.map((text, at) => ({ text, x: 60, y: 100 + at * 40, size: 14 }));
  const scan = drawScan(prints, 150, "scanned");
  const buffer = Buffer.from(scannedPdf([scan, scan], page));
  return { name: "afgoerelse.pdf", mimeType: "application/pdf", buffer };
}

/** Every picture by name: what is done in a fresh window before it is taken. */
const pictures = {
  stopped: async (window) => {
    await writeMail(window, plain);
    await sendUntil(window, "held");
  },
  mends: async (window) => {
    await writeMail(window, plain);
    const dialog = await sendUntil(window, "held");
    await dialog.locator("[data-button=take-action]").click();
    await expectVerdict(await drawnPane(window), "block");
  },
  mended: async (window) => {
    await writeMail(window, plain);
    const pane = await openPane(window, "postvagt.review");
    await pane.locator("[data-mend=add-tag]").first().click();
    await expectVerdict(pane, "allow");
  },
  warned: async (window) => {
    await openDraft(window, "CV til praktikplads");
    await sendUntil(window, "held");
  },
  reason: async (window) => {
    await openDraft(window, "CV til praktikplads");
    await window.locator("input.subject").fill("[unsecure] CV til praktikplads");
    const pane = await openPane(window, "postvagt.review");
    await expectVerdict(pane, "justify");
    await pane.locator("[data-answer=give-reason]").click();
  },
  scanning: async (window) => {
    await writeMail(window, { ...plain, subject: "Afgørelse", body: "Se vedlagte.", files: [scanned()] });
    const pane = await openPane(window, "postvagt.review");
    await pane.waitForSelector("[data-phase=scanning]");
  },
  scanned: async (window) => {
    await writeMail(window, { ...plain, subject: "Afgørelse", body: "Se vedlagte.", files: [scanned()] });
    const pane = await openPane(window, "postvagt.review");
    await expectVerdict(pane, "block", PICTURE_TIMEOUT_MS);
    await pane.waitForSelector("[data-phase=scanning]", { state: "detached", timeout: PICTURE_TIMEOUT_MS });
  },
  report: async (window) => {
    await openReport(window);
  },
  reported: async (window) => {
    await fileReport(window);
  },
  mine: async (window) => {
    const pane = await fileReport(window);
    await pane.locator("[data-view=mine]").click();
    await pane.locator("[data-do=toggle]").first().click();
    await pane.locator("[name=addition]").waitFor();
  },
};

/** The mail of the inbox that tells of a mistake, and its report. */
async function openReport(window) {
  await window.locator(".row").first().click();
  const pane = await openPane(window, "postvagt.report");
  await pane.waitForSelector("form[data-report]");
  return pane;
}

async function fileReport(window) {
  const pane = await openReport(window);
  await pane.locator("[data-do=file]").click();
  await pane.waitForSelector("[data-filed]");
  return pane;
}

const wanted = process.argv.slice(2);
const { outlook, close } = await openPaneOutlook({ withRegister: true });
mkdirSync(folder, { recursive: true });
try {
  for (const [language, locale] of Object.entries({ da: "da-DK", en: "en-US" })) {
    for (const [name, prepare] of Object.entries(pictures)) {
      const file = `${language}-${name}.png`;
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const window = await outlook.open(`locale=${locale}`);
      await window.setViewportSize({ width: 1200, height: 760 });
      await prepare(window);
      // Things that slide in are still.
      await window.waitForTimeout(500);
      await window.screenshot({ path: join(folder, file) });
      await window.close();
      console.log(file);
    }
  }
} finally {
  await close();
}
