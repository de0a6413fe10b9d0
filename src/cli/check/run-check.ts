import picocolors from "picocolors";
import { judgeFile } from "./judge-file.ts";
import { listMails } from "./list-mails.ts";
import { printJudged } from "./print-judged.ts";
import { toRecord } from "./to-record.ts";
import { createProgress } from "../draw-progress.ts";
import { EXIT, strictest } from "../exit-codes.ts";
import { loadPolicy } from "../load-policy.ts";

/** Nobody waits at a Send button here. */
const UNHURRIED = { pages: 500, seconds: 600 };

export interface CheckOptions {
  readonly org?: string;
  readonly json?: boolean;
  readonly ocr?: boolean;
}

/** `postvagt check`: judges one mail or a folder of them, and gives the exit code. A bad file is named and stops nothing. */
export async function runCheck(path: string, { org, json = false, ocr = false }: CheckOptions): Promise<number> {
  const policy = await loadPolicy(org);
  const { files, isFolder } = await listMails(path);
  const colors = picocolors.createColors(process.stdout.isTTY && picocolors.isColorSupported);
  const progress = createProgress(process.stderr, isFolder ? files.length : 0);
  const actions: ("allow" | "warn" | "justify" | "block")[] = [];
  let unjudged = 0;
  for (const file of files) {
    const judged = await judgeFile(file, policy, ocr ? UNHURRIED : null);
    if (isFolder) progress.step();
    if ("problem" in judged) {
      unjudged++;
      console.error(`postvagt: ${file}: ${judged.problem}`);
      continue;
    }
    actions.push(judged.verdict.action);
    console.log(json ? JSON.stringify(toRecord(judged, policy)) : printJudged(judged, colors, policy));
  }
  if (isFolder) progress.end();
  if (isFolder && !json) console.log(summarise(actions, unjudged));
  return unjudged > 0 ? EXIT.badInput : strictest(actions);
}

function summarise(actions: readonly string[], unjudged: number): string {
  const count = (action: string) => actions.filter((one) => one === action).length;
  const judged = `${actions.length} mails: ${count("allow")} allow, ${count("warn")} warn, ${count("justify")} justify, ${count("block")} block`;
  return unjudged === 0 ? judged : `${judged}; ${unjudged} could not be judged`;
}
