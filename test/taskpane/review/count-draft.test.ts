import { expect, test } from "@jest/globals";
import type { Count } from "#hosts/outlook/counted.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { countDraft } from "../../../src/taskpane/review/count-draft.ts";
import { aPolicy, outside } from "../../support/a-policy.ts";
import { aTallyBox } from "../../support/a-tally-box.ts";
import { outlookStandIn, person, type StandIn } from "../../support/outlook-stand-in.ts";
import { pressSend } from "../../support/press-send.ts";
import { turnedClock } from "../../support/turned-clock.ts";

const leaving: StandIn = { to: [person("borger@gmail.com")], subject: "Hej", body: "<p>Hej</p>" };

test("handler and pane count a rule of one mail once between them", async () => {
  const session = new Map<string, string>();
  const { box, kept } = aTallyBox();
  await pressSend({ ...leaving, session }, aPolicy([outside("block")]), 10_000, [box]);
  expect([...kept.values()].join()).toContain('"shown":1');
  const clock = turnedClock();
  const told: Count[] = [];
  const { item } = connect(outlookStandIn({ ...leaving, session }, clock).context);
  const counter = countDraft(item, clock, (counts) => told.push(...counts));
  counter.shown(["outside-block", "other"], ["watched"]);
  counter.shown(["outside-block", "other"], ["watched"]);
  counter.answered("outside-block", "mended");
  counter.answered("outside-block", "sentAnyway");
  counter.answered("other", "reason");
  await clock.turn(1_000);
  expect(told).toEqual([
    ["other", "shown"],
    ["watched", "shown"],
    ["outside-block", "mended"],
    ["other", "reason"],
  ]);
});
