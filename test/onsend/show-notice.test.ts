import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { ComposeItem } from "#hosts/outlook/outlook.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { showNotice } from "../../src/onsend/show-notice.ts";
import { aNoticeBar } from "../support/a-notice-bar.ts";
import { aPolicy } from "../support/a-policy.ts";
import { fakeOutlook, person, type FakeOutlook } from "../support/fake-outlook.ts";
import { plainExtraction } from "../support/plain-extraction.ts";
import { fakeClock } from "../support/fake-clock.ts";

const policy = aPolicy(defaultPolicy.rules);
const leaving: FakeOutlook = { to: [person("borger@gmail.com")], subject: "Sag", body: "<p>CPR 120180-9996</p>" };

/** Shows the notice of each draft in turn, on one bar. */
async function showAll(drafts: readonly FakeOutlook[], { isFrozen = false, bare = false } = {}) {
  const bar = aNoticeBar({ isFrozen });
  const texts: (string | undefined)[] = [];
  for (const draft of drafts) {
    const clock = fakeClock();
    const { context } = fakeOutlook(draft, clock);
    const outlook = connect(context);
    const listless = { ...bar.bar, getAllAsync: () => undefined };
    const item: ComposeItem = { ...outlook.item, notificationMessages: bare ? listless : bar.bar };
    const shown = showNotice({ ...outlook, item }, { policy, clock, extraction: plainExtraction });
    await clock.advance(60_000);
    await shown;
    texts.push(bar.shown.get("postvagt"));
  }
  return { texts, calls: bar.calls, notices: bar.notices };
}

describe("the notice above a mail", () => {
  const two: FakeOutlook = { ...leaving, body: "<p>CPR 120180-9996 og 010190-9989</p>" };
  const harmless: FakeOutlook = { ...leaving, body: "<p>Hej</p>" };

  test.each([
    ["as they should", {}],
    ["with a bar on which replacing does nothing", { isFrozen: true }],
    ["with a bar that does not list what is shown", { bare: true }],
  ])("follows the mail, %s", async (_, manner) => {
    const { texts } = await showAll([leaving, two, harmless, leaving], manner);
    expect(texts[0]).toContain("1 CPR-nummer");
    expect(texts[1]).toContain("2 CPR-numre");
    expect(texts[2]).toBeUndefined();
    expect(texts[3]).toBe(texts[0]);
  });

  test("is left alone while it says the same", async () => {
    expect((await showAll([leaving, leaving, leaving])).calls).toEqual(["add"]);
  });

  test("is not touched where there is nothing to say", async () => {
    expect((await showAll([harmless, harmless])).calls).toEqual([]);
  });

  test.each([
    ["message", "postvagt.review"],
    ["appointment", "postvagt.review.meeting"],
  ] as const)("opens the pane of a %s at what it names", async (itemType, commandId) => {
    const { notices } = await showAll([{ ...leaving, itemType }]);
    const [action] = notices.get("postvagt")?.actions ?? [];
    expect(action).toMatchObject({ commandId });
    expect(JSON.parse(action?.contextData ?? "{}")).toMatchObject({
      version: 1,
      reasons: [{ rule: "cpr-not-secure" }],
    });
    expect(action?.contextData).not.toContain("9996");
  });
});
