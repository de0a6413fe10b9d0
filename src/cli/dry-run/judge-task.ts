import { open } from "node:fs/promises";
import { isCovered } from "#core/facts/read-address.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Limits } from "#extract/context.ts";
import { cliLimits } from "#extract/limits.ts";
import { NotAMailError } from "#hosts/eml/read-eml.ts";
import { judgeMail } from "../judge-mail.ts";
import type { DryRunProblem, Row } from "./row.ts";
import type { Task } from "./sample/list-tasks.ts";
import { toRow } from "./to-row.ts";

/** What all mails of a run are judged with. */
export interface Judging {
  readonly policy: Policy;
  readonly salt: string;
  /** Pictures are read as far as the policy lets the add-in read them. */
  readonly ocr: boolean;
}

/** Bytes of the largest mail that is read; servers refuse smaller ones. */
const MAX_BYTES = 157_286_400;

/** As `postvagt check` reads, but one mail must not hold up ten thousand others for ten minutes. */
export const limits: Limits = { ...cliLimits, mailMillis: 60_000 };

/** Reads and judges one mail of the sample; never throws for what the file holds. */
export async function judgeTask(task: Task, { policy, salt, ocr }: Judging): Promise<Row> {
  const { no, length } = task;
  if (length > MAX_BYTES) return { no, problem: "too-large" };
  try {
    const judged = await judgeMail(await readSlice(task), policy, { limits, ocr: ocr ? policy.ocr : null });
    return isOwn(judged.facts.sender.domain, policy) ? toRow(no, judged, salt) : { no, problem: "not-own" };
  } catch (error) {
    return { no, problem: problemOf(error) };
  }
}

/** Where no domains are named every sender is the organisation; a mail that names no sender is a draft of its own. */
function isOwn(domain: string, { organisation: { domains } }: Policy): boolean {
  return domains.length === 0 || domain === "" || isCovered(domains, domain);
}

/** The bytes of one mail. */
export async function readSlice({ path, start, length }: Task): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await file.read(bytes, read, length - read, start + read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}

function problemOf(error: unknown): DryRunProblem {
  if (error instanceof NotAMailError) return "not-a-mail";
  if (error instanceof RangeError) return "out-of-memory";
  const fromSystem = typeof error === "object" && error !== null && "code" in error;
  return fromSystem ? "unavailable" : "damaged";
}
