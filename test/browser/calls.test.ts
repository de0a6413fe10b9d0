import { describe, expect, test } from "@jest/globals";
import { openTrial, type Step } from "./trial.ts";

const trial = openTrial();
const ok = "succeeded";
const info = (key: string, message = "Look"): Step => [
  "notificationMessages.addAsync",
  key,
  { type: "informationalMessage", message, icon: "icon", persistent: false },
];

describe("a mail being written, through the real library", () => {
  test.each<readonly [string, readonly Step[], unknown]>([
    ["the subject", [["subject.getAsync"]], "hello"],
    ["a new subject", [["subject.setAsync", "other"], ["subject.getAsync"]], "other"],
    ["the body as text", [["body.getAsync", "text"]], "Dear Mona"],
    ["the body's kind", [["body.getTypeAsync"]], "html"],
    [
      "a new body",
      [
        ["body.setAsync", "<b>x</b>", { coercionType: "html" }],
        ["body.getAsync", "html"],
      ],
      "<b>x</b>",
    ],
    [
      "session data",
      [
        ["sessionData.setAsync", "a", "1"],
        ["sessionData.getAsync", "a"],
      ],
      "1",
    ],
    [
      "headers, in small letters",
      [
        ["internetHeaders.setAsync", { "X-Kind": "note" }],
        ["internetHeaders.getAsync", ["X-Kind"]],
      ],
      { "x-kind": "note" },
    ],
    ["the item's id, once saved", [["saveAsync"], ["getItemIdAsync"]], expect.stringMatching(/^saved-/)],
    ["the compose type", [["getComposeTypeAsync"]], { composeType: "newMail", coercionType: "html" }],
    ["the sender", [["from.getAsync"]], { emailAddress: "mette.holm@eksempelkommune.dk", displayName: "Mette Holm" }],
    [
      "recipients and what Outlook takes them for",
      [["to.addAsync", ["jonas@eksempelkommune.dk"]], ["to.getAsync"]],
      [
        expect.objectContaining({ emailAddress: "mona@example.org", recipientType: "externalUser" }),
        expect.objectContaining({ emailAddress: "jonas@eksempelkommune.dk", recipientType: "user" }),
      ],
    ],
    [
      "a replaced notice, even where there was none",
      [
        ["notificationMessages.replaceAsync", "k", { type: "errorMessage", message: "Oops" }],
        ["notificationMessages.getAllAsync"],
      ],
      [expect.objectContaining({ key: "k", message: "Oops", type: "errorMessage" })],
    ],
    ["an empty initialization context", [["getInitializationContextAsync"]], ""],
    ["when it is to leave", [["delayDeliveryTime.getAsync"]], 0],
  ])(
    "answers %s",
    async (_, steps, value) => {
      await trial.composeWithPane();
      expect(await trial.calling(...steps)).toMatchObject({ status: ok, value });
    },
    30_000,
  );

  test.each<readonly [string, readonly Step[], number]>([
    ["the id of a mail that was never saved", [["getItemIdAsync"]], 9046],
    ["session data that is not there", [["sessionData.getAsync", "none"]], 9050],
    ["the content of an attachment that is not there", [["getAttachmentContentAsync", "none"]], 9003],
    ["taking off an attachment that is not there", [["removeAttachmentAsync", "none"]], 9008],
    ["a notice's key twice", [info("k"), info("k")], 9023],
    ["taking away a notice that is not there", [["notificationMessages.removeAsync", "none"]], 9024],
    ["a sixth notice", [1, 2, 3, 4, 5, 6].map((n) => info(`k${n}`)), 9025],
    ["a category that nobody has defined", [["categories.addAsync", ["Unheard of"]]], 9044],
  ])(
    "refuses %s",
    async (_, steps, code) => {
      await trial.composeWithPane();
      expect(await trial.calling(...steps)).toMatchObject({ status: "failed", code });
    },
    30_000,
  );

  test("takes 50,000 characters of session data in classic Outlook, and more on the web", async () => {
    const much: Step = ["sessionData.setAsync", "a", "x".repeat(60_000)];
    await trial.composeWithPane("client=classic-1.15");
    expect(await trial.calling(much)).toMatchObject({ status: "failed", code: 9051 });
    await trial.page.close();
    await trial.composeWithPane("client=web");
    expect(await trial.calling(much)).toMatchObject({ status: ok });
  }, 30_000);

  test.each([
    ["web", "1.16"],
    ["classic-1.15", "1.15"],
    ["classic-1.14", "1.14"],
    ["classic-1.12", "1.12"],
    ["mac-1.14", "1.14"],
  ])(
    "declares the requirement set of %s",
    async (client, set) => {
      await trial.composeWithPane(`client=${client}`);
      const next = `1.${Number(set.slice(2)) + 1}`;
      const answers = await trial.pane.evaluate(
        (sets) => sets.map((name) => Office.context.requirements.isSetSupported("Mailbox", name)),
        [set, next],
      );
      expect(answers).toEqual([true, false]);
    },
    30_000,
  );
});
