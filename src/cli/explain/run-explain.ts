import { readFile } from "node:fs/promises";
import picocolors from "picocolors";
import { cliLimits } from "#extract/limits.ts";
import { NotAMailError } from "#hosts/eml/read-eml.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatSystemError } from "../format-system-error.ts";
import { judgeMail } from "../judge-mail.ts";
import { loadPolicy } from "../load-policy.ts";
import { printJudged } from "../check/print-judged.ts";
import { collectTrace } from "./collect-trace.ts";
import { formatExplained } from "./format-explained.ts";

export interface ExplainOptions {
  readonly org?: string;
  readonly at?: string;
}

/** `postvagt explain`: how one mail was judged, finding by finding and rule by rule. */
export async function runExplain(path: string, { org, at }: ExplainOptions): Promise<number> {
  const offset = readOffset(at);
  const policy = await loadPolicy(org);
  const colors = picocolors.createColors(process.stdout.isTTY && picocolors.isColorSupported);
  const { trace, steps } = collectTrace();
  try {
    const judged = await judgeMail(await readFile(path), policy, { limits: cliLimits, ocr: null, trace });
    console.log(printJudged({ file: path, ...judged }, colors, policy));
    console.log(`\n${formatExplained({ ...judged, steps }, offset, colors)}`);
    return EXIT.allow;
  } catch (error) {
    if (error instanceof NotAMailError) throw new CliError(`${path}: this is not a mail (.eml or .msg)`, EXIT.badInput);
    if (error instanceof Error && "code" in error)
      throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
    throw error;
  }
}

function readOffset(at: string | undefined): number | null {
  if (at === undefined) return null;
  if (!/^\d{1,9}$/.test(at)) throw new CliError("--at: expected a place in the body, from 0", EXIT.usage);
  return Number(at);
}
