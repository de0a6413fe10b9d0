import { describe, expect, test } from "@jest/globals";
import type { TextFinding } from "#core/detect/finding.ts";
import { gather } from "#core/facts/gather.ts";
import type { Reason } from "#core/policy/verdict.ts";
import type { Approval } from "#hosts/outlook/approvals.ts";
import { fingerprintReason, formatApprovals, isApproved, parseApprovals } from "#hosts/outlook/approvals.ts";
import { aMessage, aRecipient } from "../../support/a-message.ts";
import { anOrganisation } from "../../support/an-organisation.ts";

const given: Approval = {
  rule: "health",
  fingerprint: "abc-def",
  reason: "Aftalt med borgeren",
  at: "2026-11-24T11:00:00.000Z",
};

describe("a note with given reasons", () => {
  test("is read as the pane wrote it", () => {
    expect(parseApprovals(formatApprovals([given]))).toEqual([given]);
  });

  test.each([
    ["missing", undefined],
    ["empty", ""],
    ["not JSON", "{"],
    ["null", "null"],
    ["of another version", JSON.stringify({ version: 2, approvals: [given] })],
    ["without a list", JSON.stringify({ version: 1, approvals: given })],
    ["with an empty reason", formatApprovals([{ ...given, reason: "  " }])],
    ["with a reason that is no text", JSON.stringify({ version: 1, approvals: [{ ...given, reason: 1 }] })],
  ])("that is %s gives no leave", (_, note) => {
    expect(parseApprovals(note)).toEqual([]);
  });

  test("holds for its rule and what was seen, and for nothing else", () => {
    expect(isApproved([given], "health", "abc-def")).toBe(true);
    expect(isApproved([given], "cpr", "abc-def")).toBe(false);
    expect(isApproved([given], "health", "abc-deg")).toBe(false);
  });
});

describe("what was seen", () => {
  const finding = (parts: Partial<TextFinding>): TextFinding => ({
    kind: "health",
    origin: "body",
    start: 8,
    end: 12,
    certainty: "likely",
    ...parts,
  });
  const reason = (parts: Partial<Reason> = {}): Reason => ({
    rule: "health",
    severity: "justify",
    findings: [finding({})],
    unread: [],
    ...parts,
  });
  const file = { id: "0", name: "notat.docx", size: 900, attachmentType: "file", isInline: false };

  interface Seen {
    readonly to?: string;
    readonly body?: string;
    readonly reason?: Reason;
    readonly files?: readonly (typeof file)[];
  }
  const see = ({
    to = "borger@gmail.com",
    body = "Han har gigt.",
    reason: of = reason(),
    files = [file],
  }: Seen = {}) => {
    const options = { organisation: anOrganisation(), today: "2026-11-24" };
    const message = aMessage({ recipients: [aRecipient(to)] });
    return fingerprintReason(of, gather(message, [{ origin: "body", value: body }], options), files);
  };

  test.each<[string, Seen]>([
    ["the file has another id in a new window", { files: [{ ...file, id: "7" }] }],
    ["a spelling is corrected elsewhere", { body: "Hun har gigt, desværre." }],
    ["the words have moved", { body: "De har gigt.", reason: reason({ findings: [finding({ start: 7, end: 11 })] }) }],
    ["the address is written in capitals", { to: "BORGER@gmail.com" }],
  ])("is the same when %s", (_, seen) => {
    expect(see(seen)).toBe(see());
  });

  test.each<[string, Seen]>([
    ["the recipient is another", { to: "anden@gmail.com" }],
    ["the words are others", { body: "Han har KOLS." }],
    ["another file is attached", { files: [file, { ...file, name: "bilag.pdf" }] }],
    ["the file has grown", { files: [{ ...file, size: 901 }] }],
    ["more was found", { reason: reason({ findings: [finding({}), finding({ kind: "cpr" })] }) }],
    ["the finding is surer", { reason: reason({ findings: [finding({ certainty: "certain" })] }) }],
    ["a file could not be read", { reason: reason({ unread: [{ origin: ["notat.docx"], because: "encrypted" }] }) }],
    ["it stands elsewhere in the file", { reason: reason({ findings: [finding({ origin: ["notat.docx"] })] }) }],
    ["the rule is stricter", { reason: reason({ severity: "block" }) }],
  ])("is something else when %s", (_, seen) => {
    expect(see(seen)).not.toBe(see());
  });
});
