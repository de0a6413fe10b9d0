import { describe, expect, test } from "@jest/globals";
import { drawScan, type Print } from "../support/draw-scan.ts";
import { scannedPdf } from "../support/scanned-pdf.ts";
import { screenshot, sendUntil, writeMail } from "./outlook.ts";
import { expectVerdict, openPane } from "./pane.ts";
import { paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: false });

const DPI = 150;
const SIZE = { width: 1_240, height: 1_754 };
const pageOf = (...lines: readonly string[]): readonly Print[] =>
  lines.map((text, at) => ({ text, x: 60, y: 100 + at * 40, size: 14 }));

const scan = drawScan(
  pageOf(
    "Afgørelse om ledsagerkort",
    "Borgerens CPR-nummer er 010203-9995.",
    "Lægen skriver skizofreni og søvnbesvær.",
  ),
  DPI,
  "scanned",
);
const pdf = (...pages: readonly Buffer[]) => ({
  name: "scan.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(scannedPdf(pages, SIZE)),
});
const mail = (file: ReturnType<typeof pdf>) => ({
  to: "navn@gmail.com",
  subject: "Brev",
  body: "Se vedlagte.",
  files: [file],
});

/** Seconds a page, on a machine that does other things too. */
const PAGE_TIMEOUT_MS = 90_000;

describe("a scanned page", () => {
  test("is read while the mail is written, so that Send knows what stands in it", async () => {
    await suite.open();
    await writeMail(suite.page, mail(pdf(scan)));
    const kept = () =>
      suite.page.evaluate(() =>
        Object.values(window.simulator.state().items).some((item) => JSON.stringify(item).includes('\\"cpr\\"')),
      );
    const end = Date.now() + PAGE_TIMEOUT_MS;
    while (!(await kept()) && Date.now() < end) await suite.page.waitForTimeout(200);
    const dialog = await sendUntil(suite.page, "held");
    expect(await dialog.innerText()).toContain("CPR-nummer står i scan.pdf");
    await screenshot(suite.page, "ocr-held");
  }, 150_000);

  test("is read in the pane, which shows how far it is and then what it found", async () => {
    await suite.open();
    await writeMail(suite.page, mail(pdf(scan, scan)));
    const pane = await openPane(suite.page, "postvagt.review");
    await pane.waitForSelector("[data-phase=scanning]");
    await screenshot(suite.page, "ocr-progress");
    await expectVerdict(pane, "block", PAGE_TIMEOUT_MS);
    await pane.waitForSelector("[data-phase=scanning]", { state: "detached", timeout: PAGE_TIMEOUT_MS });
    const text = await pane.locator("main").innerText();
    expect(text).toContain("0102••-••••");
    expect(text).not.toContain("billede eller en scanning");
    await screenshot(suite.page, "ocr-found");
  }, 150_000);

  test("of no words at all is read too, and nothing is said of it", async () => {
    await suite.open();
    await writeMail(suite.page, mail(pdf(drawScan([], DPI, "scanned"))));
    const pane = await openPane(suite.page, "postvagt.review");
    await expectVerdict(pane, "warn");
    await expectVerdict(pane, "allow", PAGE_TIMEOUT_MS);
  }, 150_000);
});
