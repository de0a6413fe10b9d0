import { describe, expect, test } from "@jest/globals";
import type { AddIn } from "../../../src/simulator/host/add-in.ts";
import { clientProfile } from "../../../src/simulator/host/client-profile.ts";
import { readCompletion } from "../../../src/simulator/host/completion.ts";
import { sendDialog } from "../../../src/simulator/host/send-dialog.ts";
import { nextStep, type SendFlow } from "../../../src/simulator/host/send-flow.ts";

const completed = (context: object) => readCompletion(JSON.stringify({ completedContext: context }));
const checking: SendFlow = { step: "checking" };

describe("what the handler hands over", () => {
  test.each([
    ["nothing at all lets the mail go", {}, { allowEvent: true }],
    ["an object as context becomes text", { contextData: { a: 1 } }, { contextData: '{"a":1}' }],
    ["the override in any spelling", { sendModeOverride: "promptUser" }, { promptsUser: true }],
    ["an override that does not exist", { sendModeOverride: "block" }, { promptsUser: false }],
  ])("%s", (_, context, expected) => {
    expect(completed(context)).toMatchObject(expected);
  });

  test("broken text is a completion without options", () => {
    expect(readCompletion("{").allowEvent).toBe(true);
  });
});

describe("only the first end of a check counts", () => {
  const held = nextStep(checking, { type: "completed", completion: completed({ allowEvent: false }) });
  test.each([
    ["a late second answer", { type: "completed", completion: completed({ allowEvent: true }) }],
    ["the clock", { type: "time-ran-out" }],
    ["the slow notice", { type: "took-longer" }],
  ] as const)("%s changes nothing", (_, event) => {
    expect(nextStep(held, event)).toBe(held);
  });

  test("a slow handler may still answer", () => {
    const slow = nextStep(checking, { type: "took-longer" });
    expect(nextStep(slow, { type: "completed", completion: completed({}) })).toEqual({ step: "sent" });
  });
});

describe("the dialog without an answer", () => {
  const addIn = { name: "Vagt" } as AddIn;
  test.each([
    ["unavailable", "Block", "web", ["try-later"]],
    ["unavailable", "SoftBlock", "web", ["send-anyway", "try-later"]],
    ["unavailable", "PromptUser", "web", ["send-anyway", "try-later"]],
    ["slow", "SoftBlock", "web", []],
    ["slow", "PromptUser", "web", ["send-anyway", "dont-send"]],
    ["timed-out", "SoftBlock", "web", ["send-anyway", "dont-send"]],
    ["timed-out", "SoftBlock", "mac-1.14", ["dont-send"]],
    ["timed-out", "Block", "web", ["dont-send"]],
  ] as const)("%s with %s in %s", (step, mode, client, kinds) => {
    const dialog = sendDialog({ step }, mode, addIn, clientProfile(client));
    expect(dialog?.buttons.map(({ kind }) => kind)).toEqual(kinds);
    expect(dialog?.title).toBe("Vagt");
  });

  test("texts are cut where Outlook cuts them", () => {
    const completion = completed({
      allowEvent: false,
      errorMessage: "å".repeat(501),
      cancelLabel: "x".repeat(21),
      commandId: "c",
    });
    const dialog = sendDialog({ step: "held", completion }, "SoftBlock", addIn, clientProfile("web"));
    expect(dialog?.message?.text).toHaveLength(500);
    expect(dialog?.buttons[0]).toMatchObject({ label: "x".repeat(20) });
  });
});
