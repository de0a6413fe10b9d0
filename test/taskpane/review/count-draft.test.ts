import { expect, test } from "@jest/globals";
import type { Count } from "#hosts/outlook/counted.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { countDraft } from "../../../src/taskpane/review/count-draft.ts";
import { aPolicy, outside } from "../../support/a-policy.ts";
import { aKeyValueStore } from "../../support/a-key-value-store.ts";
import { fakeOutlook, person, type FakeOutlook } from "../../support/fake-outlook.ts";
import { pressSend } from "../../support/press-send.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const leaving: FakeOutlook = { to: [person("borger@gmail.com")], subject: "Hej", body: "<p>Hej</p>" };

test("handler and pane count a rule of one mail once between them", async () => {
  const session = new Map<string, string>();
  const { box, kept } = aKeyValueStore();
  await pressSend({ ...leaving, session }, aPolicy([outside("block")]), 10_000, [box]);
  expect([...kept.values()].join()).toContain('"shown":1');
  const clock = fakeClock();
  const told: Count[] = [];
  const { item } = connect(fakeOutlook({ ...leaving, session }, clock).context);
  const counter = countDraft(item, clock, (counts) => told.push(...counts));
  counter.shown(["outside-block", "other"], ["watched"]);
  counter.shown(["outside-block", "other"], ["watched"]);
  counter.answered("outside-block", "fixed");
  counter.answered("outside-block", "sentAnyway");
  counter.answered("other", "reason");
  await clock.advance(1_000);
  expect(told).toEqual([
    ["other", "shown"],
    ["watched", "shown"],
    ["outside-block", "fixed"],
    ["other", "reason"],
  ]);
});
