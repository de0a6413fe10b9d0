import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { openClassic } from "../../../src/simulator/classic/open-classic.ts";
import { aMail, aPerson, mailbox } from "../a-mail.ts";

const trial = readFileSync(new URL("../../fixtures/add-in/launch.js", import.meta.url), "utf8");

describe("classic Outlook's runtime, under the real office.js", () => {
  test("runs a handler that reads the mail and answers", async () => {
    const runtime = await openClassic({ script: trial, item: aMail({ subject: "block" }), mailbox });
    const completion = await runtime.run("onSend", "OnMessageSend");
    expect(completion).toMatchObject({ allowEvent: false, errorMessage: "Stop here." });
    expect(runtime.unknownCalls()).toEqual([]);
  });

  test("lets a handler write session data through the native bridge", async () => {
    const item = aMail({ to: [aPerson("a@example.org"), aPerson("b@example.org")] });
    const runtime = await openClassic({ script: trial, item, mailbox });
    await runtime.run("onRecipients", "OnMessageRecipientsChanged");
    expect(runtime.item().sessionData).toEqual({ recipients: "2" });
  });

  test("keeps count of a handler that answers twice", async () => {
    const runtime = await openClassic({ script: trial, item: aMail({ subject: "twice" }), mailbox });
    await runtime.run("onSend", "OnMessageSend");
    await new Promise((done) => setTimeout(done, 20));
    expect(runtime.completions().map(({ allowEvent }) => allowEvent)).toEqual([false, true]);
  });

  test.each([
    ["document", "undefined"],
    ["location", "undefined"],
    ["localStorage", "undefined"],
    ["fetch", "undefined"],
    ["Intl", "undefined"],
    ["globalThis", "undefined"],
    ["process", "undefined"],
    ["TextDecoder", "undefined"],
    ["Promise", "function"],
    ["setTimeout", "function"],
  ])("a script sees %s as %s", async (name, type) => {
    const script = `function tell(event) { event.completed({ allowEvent: false, errorMessage: typeof ${name} }); }
      Office.actions.associate("tell", tell);`;
    const runtime = await openClassic({ script, item: aMail(), mailbox });
    expect((await runtime.run("tell", "OnMessageSend")).errorMessage).toBe(type);
  });

  test.each(["Object.values({})", "'a'.padStart(2)", "[].includes(1)", "[1].flat()"])(
    "an engine of 2016 has no %s",
    async (expression) => {
      const script = `function tell(event) {
          var text = "works";
          try { ${expression}; } catch (error) { text = "fails"; }
          event.completed({ allowEvent: false, errorMessage: text });
        }
        Office.actions.associate("tell", tell);`;
      const runtime = await openClassic({ script, item: aMail(), mailbox });
      expect((await runtime.run("tell", "OnMessageSend")).errorMessage).toBe("fails");
    },
  );

  test.each(["async function f() {}", "var f = { ...{} };", "var f = /(?<=a)b/;", "var f = a?.b;"])(
    "a script with newer syntax is not loaded: %s",
    async (script) => {
      await expect(openClassic({ script, item: aMail(), mailbox })).rejects.toThrow(SyntaxError);
    },
  );

  test.each([
    ["error" as const, "failed 9020"],
    ["empty" as const, "succeeded "],
  ])("a fault of kind '%s' reaches the handler", async (kind, told) => {
    const script = `function tell(event) {
        Office.context.mailbox.item.getAttachmentContentAsync("0", function (result) {
          var detail = result.error ? result.error.code : result.value.content;
          event.completed({ allowEvent: false, errorMessage: result.status + " " + detail });
        });
      }
      Office.actions.associate("tell", tell);`;
    const file = { id: "x", name: "a.txt", type: "file", size: 3, isInline: false, contentType: "text/plain" } as const;
    const item = aMail({ attachments: [{ ...file, content: new Uint8Array([1, 2, 3]) }] });
    const faults = [{ call: "item.getAttachmentContentAsync", kind, code: 9020 }];
    const runtime = await openClassic({ script, item, mailbox, settings: { faults } });
    expect((await runtime.run("tell", "OnMessageSend")).errorMessage).toBe(told);
  });
});
