import { describe, expect, test } from "@jest/globals";
import type { Fix } from "../../../src/taskpane/fix/fix.ts";
import { describe as describeMail } from "../../../src/taskpane/review/describe.ts";
import { reduceReview } from "../../../src/taskpane/review/reduce-review.ts";
import { firstReview, type ReviewEvent, type ReviewState } from "../../../src/taskpane/review/review-state.ts";
import { lineKey } from "../../../src/taskpane/review/view-model.ts";
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

describe("what Send named", () => {
  const [first, second] = view.reasons;
  const handed = (...reasons: readonly { readonly rule: string; readonly fingerprint: string }[]): ReviewEvent => ({
    type: "named",
    named: { kind: "reasons", reasons },
  });
  const gone = { rule: "gone", fingerprint: "gone" };
  const as = (reason: typeof first) => ({ rule: reason?.rule ?? "", fingerprint: reason?.fingerprint ?? "" });
  const at = (reason: typeof first) => ({ openedAt: { fingerprint: reason?.fingerprint } });

  test.each<readonly [string, ReviewState, readonly ReviewEvent[], object]>([
    ["is where the review opens", ready, [handed(as(second))], at(second)],
    ["waits until the mail has been read", firstReview, [handed(as(second)), { type: "seen", view }], at(second)],
    ["is the first that still stands", ready, [handed(gone, as(second), as(first))], at(second)],
    [
      "is known by its rule in a mail that has changed",
      ready,
      [handed({ ...as(second), fingerprint: "x" })],
      at(second),
    ],
    ["is nothing when it has been put right", ready, [handed(gone)], { openedAt: null, checkFailed: false }],
    ["stays where it is when the mail is read again", ready, [handed(as(second)), { type: "seen", view }], at(second)],
    ["is another one the next time", ready, [handed(as(second)), handed(as(first))], at(first)],
    ["is that the check failed", ready, [{ type: "named", named: { kind: "failed" } }], { checkFailed: true }],
    [
      "is not said any more once something is fixed",
      ready,
      [
        { type: "named", named: { kind: "failed" } },
        { type: "fix", fix },
        { type: "fixed", fix, changes },
      ],
      { checkFailed: false },
    ],
  ])("%s", (_, before, events, expected) => {
    expect(second).toBeDefined();
    expect(after(before, ...events)).toMatchObject(expected);
  });

  test("is not a reason that has been answered", () => {
    const answered = { ...view, reasons: view.reasons.map((reason) => ({ ...reason, isAnswered: true })) };
    expect(after(firstReview, { type: "seen", view: answered }, handed(as(first)))).toMatchObject({ openedAt: null });
  });

  test("names the same again: the review goes there again", () => {
    const once = after(ready, handed(as(first)));
    expect(after(once, handed(as(first))).openedAt).not.toBe(once.openedAt);
  });
});

describe("what the review shows", () => {
  test("which lines of the list a reason is about", () => {
    const cpr = view.reasons.find(({ rule }) => rule.includes("cpr"));
    expect(cpr?.lines).toContain(lineKey({ place: "body", file: "" }, { kind: "cpr", text: "0201••-••••" }));
    expect(view.reasons.find(({ rule }) => rule !== cpr?.rule)?.lines).toEqual([]);
  });

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
