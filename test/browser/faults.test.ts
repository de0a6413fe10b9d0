import { describe, expect, test } from "@jest/globals";
import { writeMail } from "./outlook.ts";
import { openTrial, type Step } from "./trial.ts";

const trial = openTrial();
const ok = "succeeded";

describe("faults", () => {
  const fault = async (kind: "error" | "silent" | "null" | "empty", call: string): Promise<void> => {
    await trial.page.evaluate(
      (wanted) => {
        const { state, send } = window.simulator;
        send({ type: "settings-changed", settings: { ...state().settings, faults: [{ ...wanted, code: 9041 }] } });
      },
      { kind, call },
    );
  };
  /** Whether a call has come back within a second. */
  const comesBack = (step: Step) =>
    trial.pane.evaluate(
      ([path, ...values]) =>
        Promise.race([
          window.call(path, ...values).then(() => true),
          new Promise((done) =>
            setTimeout(() => {
              done(false);
            }, 1000),
          ),
        ]),
      step,
    );

  test("a call fails with the chosen code", async () => {
    await trial.composeWithPane();
    await fault("error", "subject.getAsync");
    expect(await trial.calling(["subject.getAsync"])).toMatchObject({ status: "failed", code: 9041 });
    expect(await trial.calling(["body.getTypeAsync"])).toMatchObject({ status: ok });
  }, 30_000);

  test.each(["silent", "null"] as const)(
    "a call is never called back ('%s')",
    async (kind) => {
      await trial.composeWithPane();
      await fault(kind, "*");
      expect(await comesBack(["subject.getAsync"])).toBe(false);
    },
    30_000,
  );

  test("an attachment comes back empty although it has a size", async () => {
    await trial.open();
    await writeMail(trial.page, { files: [{ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("abc") }] });
    await trial.openPane();
    await fault("empty", "item.getAttachmentContentAsync");
    const listed = await trial.calling(["getAttachmentsAsync"]);
    const [first] = listed?.value as readonly { readonly id: string; readonly size: number }[];
    expect(first?.size).toBe(3);
    const read = await trial.calling(["getAttachmentContentAsync", first?.id]);
    expect(read).toMatchObject({ status: ok, value: { content: "", format: "base64" } });
  }, 30_000);

  test("latency is waited for", async () => {
    await trial.composeWithPane("latency=300");
    const time = await trial.pane.evaluate(async () => {
      const start = performance.now();
      await window.call("subject.getAsync");
      return performance.now() - start;
    });
    expect(time).toBeGreaterThanOrEqual(290);
  }, 30_000);
});
