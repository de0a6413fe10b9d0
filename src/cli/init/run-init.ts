import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isLocalAddress } from "#register/options.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { parseOrg } from "../org/parse-org.ts";
import { redirectUris } from "../org/redirect-uris.ts";
import { schemaText } from "../policy/run-policy.ts";
import { formatProblems } from "../format-problem.ts";
import { formatSystemError } from "../format-system-error.ts";
import { type Asker, createAsker } from "./ask.ts";
import { makeOrg, type Registration, SCHEMA_NAME } from "./make-org.ts";
import { type Answers, type Question, questions } from "./questions.ts";

export interface InitOptions {
  readonly org: string;
  readonly domain?: string;
  readonly name?: string;
  readonly dpoMail?: string;
  readonly address?: string;
  readonly embedded?: string;
  readonly postgres?: string;
  readonly register: boolean;
  readonly tenant?: string;
  readonly clientId?: string;
  readonly yes?: boolean;
}

/**
 * `postvagt init`: asks what it has not been told and writes a first organisation file, never over one that is there.
 * @throws CliError when an answer is missing or wrong, or the file is there.
 */
export async function runInit(options: InitOptions): Promise<number> {
  const registration = registrationOf(options);
  const asker = options.yes ? null : createAsker(process.stdin, process.stderr);
  const answers = await answerAll(given(options), asker);
  asker?.close();
  const org = makeOrg(answers, registration);
  const parsed = parseOrg(org);
  if (!("policy" in parsed)) throw new CliError(formatProblems(options.org, parsed), EXIT.usage);
  await write(options.org, `${JSON.stringify(org, null, 2)}\n`, "wx");
  await write(join(dirname(options.org), SCHEMA_NAME), schemaText(), "w");
  console.log(nextSteps(options.org, answers, registration));
  return EXIT.allow;
}

function registrationOf({ tenant, clientId }: InitOptions): Registration | null {
  if (tenant === undefined && clientId === undefined) return null;
  if (tenant !== undefined && clientId !== undefined) return { tenant, clientId };
  throw new CliError("--tenant and --client-id belong together: both stand on the app registration's page", EXIT.usage);
}

function given(options: InitOptions): Partial<Answers> {
  const { domain, name, dpoMail, address, embedded, postgres, register } = options;
  const database = register ? (postgres ?? embedded) : "none";
  const all = { domain, name, dpoMail, address, database };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

async function answerAll(told: Partial<Answers>, asker: Asker | null): Promise<Answers> {
  let answers = told;
  for (const question of questions) {
    const said = answers[question.key];
    const answer = said === undefined ? await answerOne(question, answers, asker) : checked(question, said);
    answers = { ...answers, [question.key]: answer };
  }
  // Every question has an answer now.
  return answers as Answers;
}

async function answerOne(question: Question, before: Partial<Answers>, asker: Asker | null): Promise<string> {
  const otherwise = question.otherwise(before);
  for (;;) {
    const typed =
      asker === null ? "" : await asker.ask(`${question.text}${otherwise === undefined ? "" : ` [${otherwise}]`}: `);
    const answer = typed === "" ? otherwise : typed;
    if (answer === undefined) {
      if (asker !== null && typed !== undefined) continue;
      throw new CliError(`${question.flag} is missing`, EXIT.usage);
    }
    const mistake = question.mistake(answer);
    if (mistake === undefined) return answer;
    if (asker === null) return checked(question, answer);
    process.stderr.write(`  expected ${mistake}\n`);
  }
}

function checked({ flag, mistake }: Question, answer: string): string {
  const wrong = mistake(answer);
  if (wrong !== undefined) throw new CliError(`${flag}: expected ${wrong}`, EXIT.usage);
  return answer;
}

async function write(path: string, text: string, flag: "w" | "wx"): Promise<void> {
  await writeFile(path, text, { flag }).catch((error: unknown) => {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new CliError(
      `${path}: ${isThere ? "it is there already and stays as it is" : formatSystemError(error)}`,
      EXIT.badInput,
    );
  });
}

function nextSteps(org: string, { database, address }: Answers, registration: Registration | null): string {
  const isUnregistered = database !== "none" && registration === null;
  return [
    `${org}: written, with ${SCHEMA_NAME} for your editor. Nothing is shown to anybody yet: rollout.phase is "observe".`,
    ...(isUnregistered
      ? [
          isLocalAddress(address)
            ? "Sign-in is for trying out on this machine alone, until register.tenants and register.signIn name your Entra app."
            : "Nobody can sign in to the register yet, and breaches are reported by mail, until register.tenants and register.signIn name your Entra app.",
        ]
      : []),
    ...(database === "none"
      ? []
      : [`Redirect URIs for the Entra app (single-page application): ${redirectUris(address).join(" and ")}`]),
    `Next: postvagt policy check ${org}, then postvagt serve --org ${org}`,
  ].join("\n");
}
