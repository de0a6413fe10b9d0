import { createHmac } from "node:crypto";
import { maskCpr } from "#core/detect/cpr/mask-cpr.ts";
import type { Finding, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import { isNumberKind } from "#core/detect/kinds.ts";
import { wordsOf } from "#core/detect/words-of.ts";
import type { Facts, Origin, RecipientKind, Unread } from "#core/facts/facts.ts";
import { outsideRecipients } from "#core/facts/outside-recipients.ts";
import { placeOf } from "#core/policy/place-of.ts";
import type { Reason } from "#core/policy/verdict.ts";
import { minuteOf } from "#core/recipients/memory.ts";
import type { JudgedMail } from "../judge-mail.ts";
import { localDay } from "../local-day.ts";
import type { FoundRow, HeldRow, JudgedRow, Uncovered, UnreadRow } from "./row.ts";

/** Masked numbers that an example shows. */
const MAX_SHOWN = 3;

/** Kinds and places of one rule that are kept; a file of a thousand findings is told by its first. */
const MAX_GROUPS = 8;

const ENDINGS = new Set(
  [
    "doc docx docm dot dotx xls xlsx xlsm xlsb csv ppt pptx pps ppsx odt ods odp rtf txt md pdf xps htm html xml json",
    "eml msg ics vcf tnef dat zip 7z rar tar gz tgz jpg jpeg png gif bmp tif tiff heic webp svg mp3 mp4 m4a wav mov avi",
    "p7m p7s pgp asc exe dwg dxf pub vsd vsdx one accdb mdb sig",
  ].flatMap((line) => line.split(" ")),
);

/** What is kept of a judged mail; `salt` makes the senders of this run comparable with each other and with nothing else. */
export function toRow(no: number, { facts, verdict, sentAt, ms }: JudgedMail, salt: string): JudgedRow {
  const { address } = facts.sender;
  return {
    no,
    ms: Math.round(ms * 100) / 100,
    action: verdict.action,
    sender: address === "" ? "" : createHmac("sha256", salt).update(address).digest("base64url").slice(0, 16),
    ...(sentAt === null ? {} : { minute: minuteOf(sentAt.getTime()) }),
    day: sentAt === null ? "" : localDay(sentAt),
    held: verdict.action === "allow" ? [] : verdict.reasons.map((reason) => toHeld(reason, facts)),
    uncovered: uncoveredIn(facts),
    unread: facts.unread.map(toUnread),
  };
}

function toHeld({ rule, severity, findings, unread, people }: Reason, facts: Facts): HeldRow {
  return {
    rule,
    severity,
    found: groupFindings(findings, facts),
    unread: unread.map(toUnread),
    ...(people === undefined ? {} : { people }),
  };
}

type Group = Omit<FoundRow, "count" | "shown">;

function groupFindings(findings: readonly Finding[], facts: Facts): readonly FoundRow[] {
  const groups = new Map<string, readonly [Group, Finding[]]>();
  for (const finding of findings) {
    const { kind, certainty } = finding;
    const topic = "topic" in finding ? finding.topic : undefined;
    const origin = isTextFinding(finding) ? finding.origin : "";
    const type = typeof origin === "string" ? {} : { type: endingOf(origin) };
    const place = placeOf(finding) ?? "recipients";
    const group: Group = { kind, certainty, place, ...type, ...(topic === undefined ? {} : { topic }) };
    const key = JSON.stringify(group);
    const members = groups.get(key)?.[1] ?? [];
    members.push(finding);
    groups.set(key, [group, members]);
  }
  return [...groups.values()].slice(0, MAX_GROUPS).map(([group, members]) => {
    const shown = isNumberKind(group.kind) ? maskedNumbers(members.filter(isTextFinding), facts) : [];
    return { ...group, count: members.length, ...(shown.length === 0 ? {} : { shown }) };
  });
}

function maskedNumbers(findings: readonly TextFinding[], facts: Facts): readonly string[] {
  const masked = findings
    .map((finding) => wordsOf(finding, facts).replace(/\D/g, ""))
    // A sheet drops the zero that a number begins with; day and month are what is shown, and no digit of the year.
    .map((digits) => (digits.length === 9 ? `0${digits}` : digits))
    .map((digits) => maskCpr(digits.replace(/^\d{6}(?=\d)/, "$&-")));
  return [...new Set(masked)].filter((one) => one !== "").slice(0, MAX_SHOWN);
}

function uncoveredIn(facts: Facts): readonly Uncovered[] {
  const open = outsideRecipients(facts).filter(({ channel }) => channel !== "secure");
  const each = open.map(({ kind, domain }) => ({
    kind: kind as Exclude<RecipientKind, "own">,
    domain: kind === "webmail" || kind === "unknown" ? "" : domain,
  }));
  return each.filter((one, at) => each.findIndex((other) => isSame(one, other)) === at);
}

const isSame = (a: Uncovered, b: Uncovered): boolean => a.kind === b.kind && a.domain === b.domain;

function toUnread({ origin, because }: Unread): UnreadRow {
  return { because, type: typeof origin === "string" ? "" : endingOf(origin) };
}

/** The ending of the innermost file where it is one that programs give; any other could be part of somebody's words. */
function endingOf(origin: Exclude<Origin, string>): string {
  const name = (origin[origin.length - 1] ?? "").toLowerCase();
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return ENDINGS.has(ending) ? ending : "";
}
