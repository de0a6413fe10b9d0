import { readFile } from "node:fs/promises";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatSystemError } from "../format-system-error.ts";
import { loadOrganisation } from "../load-policy.ts";
import type { OrganisationFile } from "../org/parse-org.ts";
import { readState } from "../org/state-file.ts";
import { judgeOrg } from "../policy/judge/judge-org.ts";
import { type Diagnosis, problem, warning } from "./diagnosis.ts";
import { formatDiagnosis } from "./format-diagnosis.ts";
import { lookAtDisk } from "./look-at-disk.ts";
import { lookAtEntra } from "./look-at-entra.ts";
import { lookAtFiles } from "./look-at-files.ts";
import { lookAtServer } from "./look-at-server.ts";
import { lookAtTls } from "./look-at-tls.ts";
import { lookAtVersions } from "./look-at-versions.ts";
import { reportChange } from "./report-change.ts";
import { sendTestMail } from "./send-test-mail.ts";

export interface DoctorOptions {
  readonly org: string;
  readonly deployed?: string;
  readonly testMail?: string;
  readonly mailTo?: string;
  readonly json?: boolean;
}

/** `postvagt doctor`: looks at everything that Outlook and the server need, and says what is wrong and what to do. */
export async function runDoctor(options: DoctorOptions): Promise<number> {
  const { org, testMail, mailTo, json } = options;
  const file = await loadOrganisation(org);
  const password = process.env["POSTVAGT_SMTP_PASSWORD"];
  const found = [
    ...(await lookAtAddIn(file, options)),
    ...(await lookAtEntra(file.register)),
    ...(await lookAtDisk(org, file.register)),
    ...(await lookAtFile(file)),
    ...(testMail === undefined ? [] : [await sendTestMail(file.register, testMail, password)]),
  ];
  if (json === true) console.log(JSON.stringify(found, null, 2));
  else console.log(found.flatMap(formatDiagnosis).join("\n"));
  if (mailTo !== undefined) await tell({ org, to: mailTo, file, password }, found);
  if (found.some(({ state }) => state === "problem")) return EXIT.badInput;
  return found.some(({ state }) => state === "warning") ? EXIT.warn : EXIT.allow;
}

async function lookAtAddIn(
  { addIn, policy }: OrganisationFile,
  { org, deployed }: DoctorOptions,
): Promise<readonly Diagnosis[]> {
  if (addIn === null)
    return [
      problem(
        "no-address",
        '"addIn" is missing, so there is no address to look at',
        "run `postvagt init`, or add id and address",
      ),
    ];
  const { address } = addIn;
  const xml = deployed === undefined ? undefined : await read(deployed);
  const tls = await lookAtTls(address, new Date());
  // Without a connection every other check would say the same again.
  if (tls.some(({ code }) => code === "name-unknown" || code === "no-connection")) return tls;
  return [
    ...tls,
    ...(await lookAtFiles(address)),
    ...(await lookAtVersions(address, policy, await readState(org), xml)),
    ...(await lookAtServer(address)),
  ];
}

/** What `policy check` would say. */
async function lookAtFile(file: OrganisationFile): Promise<readonly Diagnosis[]> {
  const { warnings } = await judgeOrg(file, new Date());
  return warnings.map(({ code, about, path, note }) =>
    warning(
      `file:${code}${about === undefined ? "" : `:${about}`}`,
      `${path}: ${note}`,
      "change the file, or accept it there with a reason",
    ),
  );
}

async function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
}

async function tell(
  {
    org,
    to,
    file,
    password,
  }: {
    readonly org: string;
    readonly to: string;
    readonly file: OrganisationFile;
    readonly password: string | undefined;
  },
  found: readonly Diagnosis[],
): Promise<void> {
  const smtp = file.register?.smtp ?? null;
  if (smtp === null) throw new CliError(`${org}: --mail-to needs a relay in register.smtp`, EXIT.badPolicy);
  const hasGone = await reportChange({ org, to, smtp, password }, found).catch(() => {
    throw new CliError("the relay did not take the mail; run this with --test-mail to see why", EXIT.badInput);
  });
  console.log(hasGone ? `told ${to}` : "nothing has changed since the last run: no mail");
}
