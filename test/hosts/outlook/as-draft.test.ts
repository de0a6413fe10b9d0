import { describe, expect, test } from "@jest/globals";
import type { Answer } from "#hosts/outlook/ask.ts";
import { asDraft, type ReadItem } from "#hosts/outlook/as-draft.ts";
import { readDraft } from "#hosts/outlook/read-draft.ts";
import { aSignal } from "../../support/an-organisation.ts";
import { person } from "../../support/fake-outlook.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const signal = aSignal({ type: "header", values: ["X-Secure: yes"] });

/** A mail that was sent from here, as Outlook gives it to be read, with this answer about its headers. */
async function readSent(headers: Answer<string>) {
  const item: ReadItem = {
    itemType: "message",
    subject: "Din sag",
    to: [person("borger@gmail.com")],
    from: person("sagsbehandler@gladsaxe.dk"),
    body: {
      getAsync: (_format, callback) => {
        callback({ status: "succeeded", value: "<p>Hej</p>", error: null });
      },
    },
    getAllInternetHeadersAsync: (callback) => {
      callback(headers);
    },
  };
  const clock = fakeClock();
  const outlook = { item: asDraft(item), userAddress: "", supports: () => true, labels: undefined };
  return (await readDraft(outlook, [signal], { clock, at: clock.now() + 1000 })).message;
}

describe("the headers of a mail that was sent", () => {
  test("are read for the marks that the organisation goes by", async () => {
    const value = "Subject: Din sag\r\nX-Secure:\r\n yes\r\n";
    const { signals, unreadSignals } = await readSent({ status: "succeeded", value, error: null });
    expect(signals).toEqual([{ kind: "header", name: "x-secure", value: "yes" }]);
    expect(unreadSignals).toEqual([]);
  });

  test.each<[string, Answer<string>]>([
    ["that come empty", { status: "succeeded", value: "", error: null }],
    ["that come as nothing", { status: "succeeded", value: undefined as unknown as string, error: null }],
    ["that are refused", { status: "failed", value: "", error: { code: 9020 } }],
  ])("%s are unread, so nobody says that the mail was not secure", async (_, answer) => {
    const { signals, unreadSignals } = await readSent(answer);
    expect(signals).toEqual([]);
    expect(unreadSignals).toEqual(["header"]);
  });
});
