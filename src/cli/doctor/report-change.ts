import type { SmtpOptions } from "#register/options.ts";
import { sendMail } from "#register/administer.ts";
import { readState, writeState } from "../org/state-file.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { formatDiagnosis } from "./format-diagnosis.ts";

/** The codes of what is not well, which are compared from one run to the next. */
export const ailments = (found: readonly Diagnosis[]): readonly string[] =>
  found
    .filter(({ state }) => state !== "ok")
    .map(({ code }) => code)
    .sort();

/** Tells an administrator by mail when something else is wrong than at the last run; answers whether a mail went. */
export async function reportChange(
  {
    org,
    to,
    smtp,
    password,
  }: { readonly org: string; readonly to: string; readonly smtp: SmtpOptions; readonly password: string | undefined },
  found: readonly Diagnosis[],
): Promise<boolean> {
  const state = await readState(org);
  const [before, now] = [state.doctor?.codes ?? [], ailments(found)];
  if (JSON.stringify(before) === JSON.stringify(now)) return false;
  const subject = now.length === 0 ? "Postvagt: all is well again" : `Postvagt: ${now.length} to look at`;
  const gone = before.filter((code) => !now.includes(code));
  const lines = [
    ...found.filter(({ state: how }) => how !== "ok").flatMap(formatDiagnosis),
    ...(gone.length === 0 ? [] : ["", `No longer: ${gone.join(", ")}`]),
  ];
  await sendMail(smtp, password, { to, subject, text: `${lines.join("\n")}\n` });
  await writeState(org, { ...(await readState(org)), doctor: { codes: now } });
  return true;
}
