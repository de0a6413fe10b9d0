import { describe, expect, test } from "@jest/globals";
import type { Fix } from "../../../src/taskpane/fix/fix.ts";
import { describe as describeMail } from "../../../src/taskpane/review/describe.ts";
import { reduceReview } from "../../../src/taskpane/review/reduce-review.ts";
import { firstReview, type ReviewEvent, type ReviewState } from "../../../src/taskpane/review/review-state.ts";
import { aSeenMail } from "../../support/a-seen-mail.ts";
import { aJudgedRecipient } from "../../support/some-facts.ts";

const fix: Fix = { kind: "mask-body" };
const changes = [{ kind: "subject", before: "a", after: "b" }] as const;
const seen = aSeenMail({
  texts: [{ origin: "body", value: "CPR 020160-9996 og igen 020160-9996" }],
  recipients: [aJudgedRecipient({ resembles: "gentofte.dk" })],
});
const view = describeMail(seen, "da");
const ready = reduceReview(firstReview, { type: "seen", view });
const after = (state: ReviewState, ...events: readonly ReviewEvent[]): ReviewState =>
  events.reduce(reduceReview, state);

describe("the review", () => {
  test.each<readonly [string, ReviewState, readonly ReviewEvent[], Partial<ReviewState>]>([
    ["begins by reading", firstReview, [], { phase: "loading", view: null }],
    ["says that it could not read", firstReview, [{ type: "read-failed" }], { phase: "failed" }],
    ["tries again", firstReview, [{ type: "read-failed" }, { type: "retry" }], { phase: "loading" }],
    ["keeps what it showed when a later reading fails", ready, [{ type: "read-failed" }], { phase: "ready", view }],
    [
      "fixes one thing at a time",
      ready,
      [
        { type: "fix", fix },
        { type: "fix", fix: { kind: "mask-subject" } },
      ],
      { busy: fix },
    ],
    [
      "says what was fixed",
      ready,
      [
        { type: "fix", fix },
        { type: "fixed", fix, changes },
      ],
      { busy: null, done: { fix, changes } },
    ],
    ["says that it did not work", ready, [{ type: "fix", fix }, { type: "mend-failed" }], { busy: null, error: "fix" }],
    [
      "takes back",
      ready,
      [{ type: "fixed", fix, changes }, { type: "undo" }, { type: "undone", isWhole: true }],
      { done: null, error: null },
    ],
    [
      "says that it came too late",
      ready,
      [{ type: "fixed", fix, changes }, { type: "undo" }, { type: "undone", isWhole: false }],
      { error: "undo" },
    ],
    ["takes nothing back that was not done", ready, [{ type: "undo" }], { busy: null }],
  ])("%s", (_what, before, events, expected) => {
    expect(after(before, ...events)).toMatchObject(expected);
  });

  test("the reason picker closes when the mail has become another one", () => {
    const [reason] = view.reasons;
    const asked = after(ready, { type: "ask", rule: reason?.rule ?? "", fingerprint: reason?.fingerprint ?? "" });
    expect(asked.asking).not.toBeNull();
    expect(after(asked, { type: "seen", view }).asking).not.toBeNull();
    expect(after(asked, { type: "seen", view: describeMail(aSeenMail(), "da") }).asking).toBeNull();
  });
});

describe("what the review shows", () => {
  test("no more than day and month of a CPR number, and how often it stands there", () => {
    expect(JSON.stringify(view.places)).not.toContain("9996");
    expect(view.places).toEqual([
      { place: "body", file: "", findings: [{ kind: "cpr", text: "0201••-••••", times: 2, certainty: "certain" }] },
    ]);
  });

  test("the fixes of each reason", () => {
    const fixes = Object.fromEntries(view.reasons.map((reason) => [reason.rule, reason.fixes.map((one) => one.kind)]));
    expect(fixes).toMatchObject({
      "cpr-not-secure": ["mask-body"],
      "lookalike-domain": ["correct-domain", "remove-recipient"],
    });
  });

  test("whom a warning is about", () => {
    expect(view.reasons.find(({ rule }) => rule === "lookalike-domain")?.addresses).toEqual(["navn@example.org"]);
  });
});
