import { createReadStream, createWriteStream, type ReadStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { administer, type Administration, StartRefused } from "#register/administer.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import { formatSystemError } from "../format-system-error.ts";

export interface RegisterCommandOptions {
  readonly org: string;
}

/** `postvagt register verify`: reads the register against its trail; every row that does not fit is named. */
export async function runRegisterVerify({ org }: RegisterCommandOptions): Promise<number> {
  const faults = await using(org, (register) => register.verify());
  for (const { tenant, row, fault } of faults) console.error(`${tenant}: ${row} ${fault}`);
  if (faults.length === 0) console.log("the register fits its trail, row by row");
  return faults.length === 0 ? EXIT.allow : EXIT.badInput;
}

/** `postvagt register export`: everything, as lines of JSON, in a file that is not there yet. */
export async function runRegisterExport(path: string, { org }: RegisterCommandOptions): Promise<number> {
  const out = createWriteStream(path, { flags: "wx", mode: 0o600 });
  await once(out, "open").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
  const write = async (line: string): Promise<void> => {
    if (!out.write(`${line}\n`)) await once(out, "drain");
  };
  const rows = await using(org, (register) => register.export(write));
  out.end();
  await once(out, "finish");
  console.log(`${path}: ${rows} rows`);
  return EXIT.allow;
}

/** `postvagt register import`: such a file into an empty register, whole or not at all. */
export async function runRegisterImport(path: string, { org }: RegisterCommandOptions): Promise<number> {
  const file = createReadStream(path, "utf8");
  await once(file, "open").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
  const rows = await using(org, (register) => register.import(linesOf(file)));
  console.log(`${path}: ${rows} rows taken in`);
  return EXIT.allow;
}

/** Read from when they are asked for: a reader that is made earlier loses what comes while the database opens. */
async function* linesOf(file: ReadStream): AsyncIterable<string> {
  yield* createInterface({ input: file, crlfDelay: Infinity });
}

async function using<Result>(org: string, work: (register: Administration) => Promise<Result>): Promise<Result> {
  const { register } = await loadOrganisation(org);
  if (register === null) throw new CliError(`${org}: "register" is missing, which names the database`, EXIT.badPolicy);
  try {
    return await work(administer(register.database));
  } catch (error) {
    throw error instanceof StartRefused ? new CliError(error.message, EXIT.badInput) : error;
  }
}
