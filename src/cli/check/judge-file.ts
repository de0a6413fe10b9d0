import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { check } from "#core/check.ts";
import { countPeople } from "#core/detect/count-people.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Facts, Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { extractMessage } from "#extract/extract-message.ts";
import { cliLimits } from "#extract/limits.ts";
import { NotAMailError, readEml } from "#hosts/eml/read-eml.ts";
import { saySystemError } from "../say-system-error.ts";

/** One mail with all that was found out about it. */
export interface Judged {
  readonly file: string;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly persons: number;
  readonly ms: number;
}

/** A file that could not be judged, and why, in words. */
export interface Unjudged {
  readonly file: string;
  readonly problem: string;
}

/** Reads one .eml file and judges it by the code that Outlook runs; never throws for what the file holds. */
export async function judgeFile(file: string, policy: Policy): Promise<Judged | Unjudged> {
  const start = performance.now();
  try {
    const { message, isTruncated } = await readEml(await readFile(file));
    const pieces = extractMessage(message, { limits: cliLimits, now: () => performance.now() });
    const all: readonly Piece[] = isTruncated ? [...pieces, { origin: "body", because: "damaged" }] : pieces;
    const facts = gather(message, all, { organisation: policy.organisation, today: localDay(new Date()) });
    const { findings, verdict } = check(facts, policy);
    return { file, facts, findings, verdict, persons: countPeople(findings), ms: performance.now() - start };
  } catch (error) {
    return { file, problem: error instanceof NotAMailError ? "this is not a mail (.eml)" : sayWhy(error) };
  }
}

function sayWhy(error: unknown): string {
  const fromSystem = error instanceof Error && "code" in error;
  return fromSystem ? saySystemError(error) : "the mail is damaged and could not be read";
}

function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
