import { join } from "node:path";
import { Command } from "commander";
import type { BuildAddinOptions } from "./build-addin/run-build-addin.ts";
import { runBuildAddin } from "./build-addin/run-build-addin.ts";
import { VERSION } from "#core/version.ts";
import type { DryRunOptions } from "./dry-run/run-dry-run.ts";
import { runDryRun } from "./dry-run/run-dry-run.ts";
import { runCheck } from "./check/run-check.ts";
import type { CheckOptions } from "./check/run-check.ts";
import { type DoctorOptions, runDoctor } from "./doctor/run-doctor.ts";
import type { ExplainOptions } from "./explain/run-explain.ts";
import { runExplain } from "./explain/run-explain.ts";
import type { InitOptions } from "./init/run-init.ts";
import { runInit } from "./init/run-init.ts";
import { runManifestCheck } from "./manifest/run-manifest-check.ts";
import type { ManifestMakeOptions } from "./manifest/run-manifest-make.ts";
import { runManifestMake } from "./manifest/run-manifest-make.ts";
import type { RegisterCommandOptions, RegisterImportOptions } from "./register/run-register.ts";
import { runRegisterExport, runRegisterImport, runRegisterVerify } from "./register/run-register.ts";
import type { ServeOptions } from "./serve/run-serve.ts";
import { runServe } from "./serve/run-serve.ts";
import { runPolicyDiff } from "./policy/run-diff.ts";
import { runPolicyShow, type ShowOptions } from "./policy/run-show.ts";
import { type PolicyCheckOptions, runPolicyCheck, runPolicySchema } from "./policy/run-policy.ts";
import { redirectUris } from "./org/redirect-uris.ts";

const OCR = "read pictures and scanned pages too (text recognition in Danish; seconds a page)";

const EXIT_CODES = `
Exit code: 0 allow, 10 warn, 11 justify, 12 block (a folder: that of its strictest mail),
64 wrong call, 65 a file could not be judged, 66 the organisation file has problems.`;

/**
 * All commands with their help; `end` is told the exit code of the one that ran, and `addIn` is the folder of the built
 * add-in. Commander's errors are thrown.
 */
export function createProgram(end: (code: number) => void, addIn: string): Command {
  const program = new Command("postvagt")
    .description("Judges mail before it is sent, as the Outlook add-in does, and looks after the policy behind it.")
    .version(VERSION)
    .option("--debug", "after a fault, print where in the program it was: functions and lines, nothing that was read")
    .exitOverride();
  program
    .command("check")
    .description("judge a mail (.eml or .msg), or every mail below a folder")
    .argument("<path>", "an .eml or .msg file, or a folder")
    .option("--org <file>", "the organisation file with domains, secure-mail marks and rules")
    .option("--json", "one JSON object a line and mail (docs/check-json.md)")
    .option("--ocr", OCR)
    .addHelpText("after", EXIT_CODES)
    .action(async (path: string, options: CheckOptions) => {
      end(await runCheck(path, options));
    });
  addExplain(program, end);
  addDryRun(program, end, addIn);
  addPolicy(program, end);
  addInit(program, end);
  addManifest(program, end, addIn);
  program
    .command("build-addin")
    .description("write the add-in with an organisation's policy compiled in, for any web server")
    .requiredOption("--org <file>", "the organisation file with domains, secure-mail marks and rules")
    .requiredOption("--out <folder>", "where the files go; files of the same names are replaced")
    .action(async (options: BuildAddinOptions) => {
      end(await runBuildAddin(options, addIn));
    });
  addRegister(program, end);
  addDoctor(program, end);
  program
    .command("serve")
    .description("serve the add-in with an organisation's policy, its manifest, and its breach register")
    .requiredOption("--org <file>", "the organisation file; changes of it are taken on while the server runs")
    .action(async (options: ServeOptions) => {
      end(await runServe(options, addIn));
    });
  return program;
}

function addDryRun(program: Command, end: (code: number) => void, addIn: string): void {
  program
    .command("dry-run")
    .alias("audit")
    .description("judge a sample of sent mail before anybody is warned, and write a report of what would have happened")
    .argument("<path>", "a folder of .eml, .msg and mbox files or a Maildir, or one such file")
    .option("--org <file>", "the organisation file with domains, secure-mail marks and rules")
    .option("--out <folder>", "where the report goes; a run that was cut off goes on from there", "postvagt-dry-run")
    .option("--language <da|en>", "the report's language; left out, that of the organisation file")
    .option("--before <folder>", "the report of an earlier run on the same mails; the figures are printed side by side")
    .option("--workers <number>", "how many threads judge; left out, one for each core")
    .option("--ocr", OCR)
    .action(async (path: string, options: DryRunOptions) => {
      end(await runDryRun(path, options, join(addIn, "cli/dry-run-worker.js")));
    });
}

function addExplain(program: Command, end: (code: number) => void): void {
  program
    .command("explain")
    .description("tell how a mail is judged: every finding with what led to it, every rule with what fired or why not")
    .argument("<mail>", "an .eml or .msg file; its words are shown, numbers masked")
    .option("--org <file>", "the organisation file with domains, secure-mail marks and rules")
    .option("--at <offset>", "only what touches this place of the body, in UTF-16 code units from 0")
    .action(async (mail: string, options: ExplainOptions) => {
      end(await runExplain(mail, options));
    });
}

function addInit(program: Command, end: (code: number) => void): void {
  program
    .command("init")
    .description("write a first organisation file; asks for what no option says")
    .option("--org <file>", "the file to write", "org.json")
    .option("--domain <domains>", "own mail domains, with commas between them")
    .option("--name <name>", "name of the organisation")
    .option("--dpo-mail <address>", "mailbox of the data protection officer")
    .option("--address <address>", "https address of the add-in, which all staff must reach")
    .option("--embedded <folder>", "keep the register in a folder on this machine")
    .option("--postgres <address>", "keep the register in PostgreSQL: postgres://user@host/database")
    .option("--no-register", "no register: breaches are reported by mail")
    .option("--tenant <id>", "the Entra tenant, once the app is registered there")
    .option("--client-id <id>", "the app registration's application (client) id")
    .option("--yes", "ask nothing: what no option says is chosen")
    .action(async (options: InitOptions) => {
      end(await runInit(options));
    });
}

/** Not in the manifest, and yet asked for by whoever sets it up. */
const REDIRECT_URIS = `
The app registration in Entra lists these redirect URIs as a single-page application, for an add-in at https://postvagt.example:
${redirectUris("https://postvagt.example")
  .map((uri) => `  ${uri}`)
  .join("\n")}`;

function addManifest(program: Command, end: (code: number) => void, addIn: string): void {
  const manifest = program.command("manifest").description("make and look after the add-in's manifest");
  manifest
    .command("make")
    .description("write the manifest that is uploaded in the admin centre, checked")
    .requiredOption("--org <file>", 'the organisation file; its part "addIn" names id and address')
    .requiredOption("--out <file>", "where it goes; a file of that name is replaced")
    .option("--json", "the unified manifest instead of XML, for what it lacks see docs/manifests.md")
    .addHelpText("after", REDIRECT_URIS)
    .action(async (options: ManifestMakeOptions) => {
      end(await runManifestMake(options, addIn));
    });
  manifest
    .command("check")
    .description("find what would keep Outlook from taking a manifest, or from running what it names")
    .argument(
      "<file>",
      "an add-in-only manifest (XML); icons and script are looked for beside it, then in this package",
    )
    .action(async (file: string) => {
      end(await runManifestCheck(file, addIn));
    });
}

function addPolicy(program: Command, end: (code: number) => void): void {
  const policy = program.command("policy").description("look after the organisation file");
  policy
    .command("check")
    .description("name every problem of an organisation file with its path, and what of it is most likely not meant")
    .argument("<file>", "the organisation file (JSON)")
    .option("--strict", "exit code 10 where there is a warning that the file does not accept")
    .option("--json", "the warnings as JSON")
    .action(async (file: string, options: PolicyCheckOptions) => {
      end(await runPolicyCheck(file, options));
    });
  policy
    .command("show")
    .description("print the policy that holds: every rule, mark and setting, and where it comes from")
    .argument("<file>", "the organisation file (JSON)")
    .option("--json", "as JSON, with every condition as it is written")
    .action(async (file: string, options: ShowOptions) => {
      end(await runPolicyShow(file, options));
    });
  policy
    .command("diff")
    .description("say in sentences what changes for mail between two organisation files")
    .argument("<old>", "the organisation file as it was")
    .argument("<new>", "the organisation file as it will be")
    .action(async (before: string, after: string) => {
      end(await runPolicyDiff(before, after));
    });
  policy
    .command("schema")
    .description("print the JSON Schema of the organisation file, for editors")
    .action(() => {
      end(runPolicySchema());
    });
}

function addDoctor(program: Command, end: (code: number) => void): void {
  program
    .command("doctor")
    .description(
      "look at the add-in as Outlook meets it, at Entra, relay, disk and file; say what is wrong and what to do",
    )
    .requiredOption("--org <file>", "the organisation file")
    .option("--deployed <manifest>", "the manifest that was uploaded in the admin centre, to compare")
    .option("--test-mail <address>", "send a test mail there by the relay of the reminders")
    .option("--mail-to <address>", "mail what is wrong there, when it is something else than at the last run")
    .option("--json", "one JSON list")
    .addHelpText(
      "after",
      "\nExit code: 0 all is well, 10 warnings, 65 problems, 66 the organisation file has problems.",
    )
    .action(async (options: DoctorOptions) => {
      end(await runDoctor(options));
    });
}

function addRegister(program: Command, end: (code: number) => void): void {
  const org = ["--org <file>", 'the organisation file; its part "register" names the database'] as const;
  const register = program.command("register").description("look after the breach register while no server uses it");
  register
    .command("verify")
    .description("read the register against its trail, and name every row that does not fit")
    .requiredOption(...org)
    .action(async (options: RegisterCommandOptions) => {
      end(await runRegisterVerify(options));
    });
  register
    .command("export")
    .description("write everything as lines of JSON, to keep or to move to another database")
    .argument("<file>", "a file that is not there yet")
    .requiredOption(...org)
    .action(async (file: string, options: RegisterCommandOptions) => {
      end(await runRegisterExport(file, options));
    });
  register
    .command("import")
    .description("take such a file into an empty register, whole or not at all")
    .argument("<file>", "what `register export` wrote")
    .requiredOption(...org)
    .option("--damaged", "take it in although it was changed after it had been written or does not fit its own trail")
    .action(async (file: string, options: RegisterImportOptions) => {
      end(await runRegisterImport(file, options));
    });
}
