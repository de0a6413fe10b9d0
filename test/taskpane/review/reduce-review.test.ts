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
      { busy: null, done: [{ fix, changes }] },
    ],
    ["says that it did not work", ready, [{ type: "fix", fix }, { type: "mend-failed" }], { busy: null, error: "fix" }],
    [
      "takes back",
      ready,
      [{ type: "fixed", fix, changes }, { type: "undo" }, { type: "undone", isWhole: true }],
      { done: [], error: null },
    ],
    [
      "says that it came too late",
      ready,
      [{ type: "fixed", fix, changes }, { type: "undo" }, { type: "undone", isWhole: false }],
      { error: "undo" },
    ],
    [
      "takes back every fix in turn, the last first",
      ready,
      [
        { type: "fixed", fix: { kind: "mask-subject" }, changes },
        { type: "fix", fix },
        { type: "fixed", fix, changes },
        { type: "undo" },
        { type: "undone", isWhole: true },
      ],
      { done: [{ fix: { kind: "mask-subject" }, changes }] },
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

describe("a false alarm", () => {
  const [reason] = view.reasons;

  test.each([
    ["justify", true],
    ["block", false],
  ] as const)("on a rule that says %s: the reason is asked for (%s)", (severity, isAsked) => {
    const shown = { ...view, reasons: view.reasons.map((one) => ({ ...one, severity })) };
    const state = after(
      { ...ready, view: shown },
      { type: "false-alarm", rule: reason?.rule ?? "", fingerprint: reason?.fingerprint ?? "" },
    );
    expect(state.asking?.fingerprint === reason?.fingerprint).toBe(isAsked);
  });

  test("where a reason is all that Send waits for, it is asked for when the pane opens", () => {
    const reasons = view.reasons.slice(0, 1).map((one) => ({ ...one, severity: "justify" as const }));
    const waiting = { ...view, verdict: "justify", reasons } as const;
    const opened = after(firstReview, { type: "seen", view: waiting });
    expect(opened.asking?.rule).toBe(reason?.rule);
    expect(after(opened, { type: "stop-asking" }, { type: "seen", view: waiting }).asking).toBeNull();
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

  test("calmly how a mail travels that needs no secure mail, and nothing of one that goes to nobody", () => {
    const plain = { texts: [{ origin: "body", value: "Hej" } as const], recipients: [aJudgedRecipient()] };
    expect(describeMail(aSeenMail(plain), "da")).toMatchObject({ channel: "plain", needsSecure: false });
    expect(view.needsSecure).toBe(true);
    expect(describeMail(aSeenMail(), "da").channel).toBe("nobody");
  });

  test("which file is about somebody else, takes it off first and hides nobody's number", () => {
    const texts = [
      { origin: "body", value: "Aktindsigt, CPR-nr. 020191-9990" },
      { origin: ["Journal.txt"], value: "CPR-nr. 020191-9990" },
      { origin: ["Erklæring.txt"], value: "CPR-nr. 020160-9996" },
    ] as const;
    const shown = describeMail(aSeenMail({ texts, recipients: [aJudgedRecipient({ channel: "secure" })] }), "da");
    const reason = shown.reasons.find(({ rule }) => rule === "several-people");
    expect(reason?.lines).toEqual([{ kind: "stranger", part: "Erklæring.txt", unlike: "" }]);
    expect(reason?.fixes[0]).toEqual({ kind: "remove-attachment", name: "Erklæring.txt" });
    expect(reason?.fixes.map(({ kind }) => kind)).not.toContain("mask-body");
  });

  test("persons apart whose shown signs are alike", () => {
    const texts = [{ origin: "body", value: "CPR-nr. 020160-9996 og CPR-nr. 020191-9990" }] as const;
    const [place] = describeMail(aSeenMail({ texts }), "da").places;
    expect(place?.findings.map(({ text, letter }) => `${text} ${letter ?? ""}`)).toEqual([
      "0201••-•••• A",
      "0201••-•••• B",
    ]);
  });

  test("whom secure mail does not reach once, and each unread file on a line", () => {
    const texts = [{ origin: "body", value: "CPR-nr. 020160-9996. Borgeren har diagnosen skizofreni." }] as const;
    const unread = [
      { origin: ["a.zip"], because: "encrypted" },
      { origin: ["b.zip"], because: "encrypted" },
    ] as const;
    const shown = describeMail(aSeenMail({ texts, unread, recipients: [aJudgedRecipient()] }), "da");
    const sentences = shown.reasons.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => sentence.includes("ikke dækket af sikker mail"))).toHaveLength(1);
    const files = shown.reasons.find(({ rule }) => rule === "unread-attachment");
    expect(files).toMatchObject({ about: "unread", lines: [{ part: "a.zip" }, { part: "b.zip" }] });
  });
});
