import { describe, expect, test } from "@jest/globals";
import { da } from "#core/wording/da.ts";
import { en } from "#core/wording/en.ts";
import { inMeeting } from "#core/wording/meeting-words.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";

describe("what is said of a meeting", () => {
  test.each([
    [inMeeting(da).notSent, "Mødet er ikke sendt."],
    [inMeeting(en).notSent, en.notSent.replace("The mail", "The meeting")],
    [textsIn("da", true).review.fixes["add-header"], "Gør mødet sikkert"],
    [textsIn("da", true).review.fields.to, "Obligatorisk"],
    [textsIn("en", true).review.fields.cc, "Optional"],
    [textsIn("da", true).report.title, textsIn("da").report.title],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });

  test.each(["da", "en"] as const)("names no mail as what is being written (%s)", (language) => {
    const said = JSON.stringify([inMeeting(language === "da" ? da : en), textsIn(language, true).review]);
    expect(said).not.toMatch(/\bmailens?\b|\bthe mail\b/i);
  });

  test("fills in the same", () => {
    expect(inMeeting(da).stands).toBe(da.stands);
  });
});
