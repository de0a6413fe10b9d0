import { readFile } from "node:fs/promises";
import type { Policy } from "#core/policy/policy.ts";
import { cliLimits } from "#extract/limits.ts";
import type { OcrLimits } from "#extract/pictures/picture.ts";
import { NotAMailError } from "#hosts/eml/read-eml.ts";
import type { JudgedMail } from "../judge-mail.ts";
import { judgeMail } from "../judge-mail.ts";
import { formatSystemError } from "../format-system-error.ts";

/** One mail with all that was found out about it. */
export interface Judged extends JudgedMail {
  readonly file: string;
}

/** A file that could not be judged, and why, in words. */
export interface Unjudged {
  readonly file: string;
  readonly problem: string;
}

/** Reads one .eml or .msg file and judges it by the code that Outlook runs; never throws for what the file holds. */
export async function judgeFile(
  file: string,
  policy: Policy,
  ocr: OcrLimits | null = null,
): Promise<Judged | Unjudged> {
  try {
    return { file, ...(await judgeMail(await readFile(file), policy, { limits: cliLimits, ocr })) };
  } catch (error) {
    return { file, problem: error instanceof NotAMailError ? "this is not a mail (.eml or .msg)" : sayWhy(error) };
  }
}

function sayWhy(error: unknown): string {
  const fromSystem = error instanceof Error && "code" in error;
  return fromSystem ? formatSystemError(error) : "the mail is damaged and could not be read";
}
