import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { BareEngine } from "../test/support/bare-engine.ts";
import { runBare } from "../test/support/bare-engine.ts";
import { fakeOutlook, person } from "../test/support/fake-outlook.ts";
import { everydayText, threeFiles } from "./case-files.ts";
import { ratioRow, type TimedRow, timesRow } from "./times.ts";

const RUNS = 40;

/** An Outlook that answers at once: what is measured is ours. */
const atOnce: Clock = {
  now: () => performance.now(),
  after: (_millis, then) => {
    const waiting = setImmediate(then);
    return () => {
      clearImmediate(waiting);
    };
  },
};

const time = {
  now: () => Date.now(),
  after: (millis: number, then: () => void) => {
    const waiting = setTimeout(then, millis);
    return () => {
      clearTimeout(waiting);
    };
  },
};

/** A handler that asks Outlook for the mail and its files, looks at nothing and lets the mail go. */
const NOTHING = `
Office.actions.associate("onMessageSend", function (event) {
  var item = Office.context.mailbox.item;
  item.to.getAsync(function () {
    item.body.getAsync("html", function () {
      item.getAttachmentsAsync(function (answer) {
        var left = answer.value.length;
        answer.value.forEach(function (file) {
          item.getAttachmentContentAsync(file.id, function () {
            if (--left === 0) event.completed({ allowEvent: true });
          });
        });
      });
    });
  });
});
`;

/**
 * The built handler in an engine of its own for every run, as classic Outlook starts one: its size, its load, and Send to
 * answer for a mail of 20 kB with three files of 1 MB, unseen and after the pre-check.
 */
export async function handlerRows(): Promise<readonly TimedRow[]> {
  const script = readFileSync("dist/onsend.js", "utf8");
  const files = threeFiles().map(({ name, bytes }) => ({
    name,
    content: { content: Buffer.from(bytes).toString("base64"), format: "base64" },
  }));
  const loads: number[] = [];
  const colds: number[] = [];
  const warms: number[] = [];
  const nothings: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    const first = load(script, files);
    loads.push(performance.now() - before);
    colds.push(await untilCompleted(first, "onMessageSend"));
    const second = load(script, files);
    await untilCompleted(second, "onMessageAttachmentsChanged");
    warms.push(await untilCompleted(second, "onMessageSend"));
    nothings.push(await untilCompleted(load(NOTHING, files), "onMessageSend"));
  }
  return [
    { what: "onsend.js, gzip", figure: `${(gzipSync(script).length / 1_000).toFixed(0)} kB`, target: "200 kB" },
    timesRow("onsend.js, load", loads, 100),
    timesRow("Send → answer, 20 kB and three files of 1 MB, cold", colds, 300),
    timesRow("Send → answer, 20 kB and three files of 1 MB, after the pre-check", warms, 50),
    timesRow("the same by a handler that reads the mail and does nothing", nothings, 50),
    ratioRow("cold, as a multiple of doing nothing", colds, nothings),
    ratioRow("after the pre-check, as a multiple of doing nothing", warms, nothings),
  ];
}

function load(script: string, attachments: NonNullable<Parameters<typeof fakeOutlook>[0]["attachments"]>): BareEngine {
  const body = `<p>${everydayText(20_000).split("\n").join("</p><p>")}</p>`;
  const mail = { to: [person("navn@gmail.com")], subject: "Referat", body, attachments };
  const { context } = fakeOutlook(mail, atOnce);
  return runBare(script, () => context, time);
}

function untilCompleted(engine: BareEngine, handler: string): Promise<number> {
  const start = performance.now();
  return new Promise((done) => {
    engine.launch(handler, {
      completed: () => {
        done(performance.now() - start);
      },
    });
  });
}
