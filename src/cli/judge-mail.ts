import { performance } from "node:perf_hooks";
import { check } from "#core/check.ts";
import { countPeople } from "#core/detect/count-people.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Facts, Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Trace } from "#core/trace.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { extractMessage } from "#extract/extract-message.ts";
import type { OcrLimits, Picture } from "#extract/pictures/picture.ts";
import { withPictureTexts } from "#extract/pictures/with-picture-texts.ts";
import type { Limits } from "#extract/context.ts";
import { isCompound } from "#extract/ole/read-compound.ts";
import { readEml } from "#hosts/eml/read-eml.ts";
import { readMsg } from "#hosts/msg/read-msg.ts";
import { readPictures } from "./read-pictures.ts";
import { localDay } from "./local-day.ts";

/** One mail with all that was found out about it. */
export interface JudgedMail {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly persons: number;
  /** When the mail says that it was sent; null where it says nothing that can be read. */
  readonly sentAt: Date | null;
  readonly ms: number;
}

/** How a mail is read before it is judged. */
export interface Reading {
  readonly limits: Limits;
  /** How far pictures and scanned pages are read too, at one to four seconds a page; null where they are not. */
  readonly ocr: OcrLimits | null;
  /** Told how the judgement comes about. */
  readonly trace?: Trace;
}

/**
 * Judges the bytes of one mail by the code that Outlook runs.
 * @throws NotAMailError when they are something else, and whatever a damaged mail makes its parser throw.
 */
export async function judgeMail(
  bytes: Uint8Array,
  policy: Policy,
  { limits, ocr, trace }: Reading,
): Promise<JudgedMail> {
  const start = performance.now();
  const { message, isTruncated, sentAt } = isCompound(bytes) ? readMsg(bytes) : await readEml(bytes);
  const pictures: Picture[] = [];
  const onPicture = ocr === null ? undefined : (picture: Picture) => pictures.push(picture);
  const extracted = extractMessage(message, { limits, now: () => performance.now(), onPicture });
  const pieces = withPictureTexts(extracted, ocr === null ? [] : await readPictures(pictures, ocr));
  const all: readonly Piece[] = isTruncated ? [...pieces, { origin: "body", because: "damaged" }] : pieces;
  const facts = gather(message, all, { organisation: policy.organisation, today: localDay(new Date()) });
  const { findings, verdict } = check(trace === undefined ? facts : { ...facts, trace }, policy);
  return { facts, findings, verdict, persons: countPeople(findings), sentAt, ms: performance.now() - start };
}
