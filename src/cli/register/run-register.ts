import { open } from "node:fs/promises";
import {
  administer,
  type Administration,
  type Fault,
  MAX_LINE_LENGTH,
  splitLines,
  StartRefused,
} from "#register/administer.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { loadOrganisation } from "../load-policy.ts";
import { formatSystemError } from "../format-system-error.ts";
import { openPartialFile } from "./partial-file.ts";

export interface RegisterCommandOptions {
  readonly org: string;
}

export interface RegisterImportOptions extends RegisterCommandOptions {
  readonly damaged?: boolean;
}

/** `postvagt register verify`: reads the register against its trail; every row that does not fit is named. */
export async function runRegisterVerify({ org }: RegisterCommandOptions): Promise<number> {
  const faults = await using(org, (register) => register.verify());
  if (faults.length === 0) console.log("the register fits its trail, row by row");
  return judge(faults);
}

/** `postvagt register export`: everything, as lines of JSON, in a file that is not there yet. Damage is named and comes along. */
export async function runRegisterExport(path: string, { org }: RegisterCommandOptions): Promise<number> {
  const refuse = (error: unknown): never => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  };
  const out = await openPartialFile(path).catch(refuse);
  try {
    const { rows, faults } = await using(org, (register) => register.export((line) => out.write(line).catch(refuse)));
    await out.finish().catch(refuse);
    console.log(`${path}: ${rows} rows`);
    return judge(faults);
  } catch (error) {
    await out.discard();
    throw error;
  }
}

/** `postvagt register backup`: a copy of an embedded register, from which it can be served; its server goes on. */
export async function runRegisterBackup(folder: string, { org }: RegisterCommandOptions): Promise<number> {
  await using(org, (register) => register.backup(folder));
  console.log(`${folder}: a copy of the register; register.database.embedded may name it`);
  return EXIT.allow;
}

/** `postvagt register import`: such a file into an empty register, whole or not at all. */
export async function runRegisterImport(path: string, { org, damaged }: RegisterImportOptions): Promise<number> {
  const file = await open(path).catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
  const lines = splitLines(file.createReadStream({ highWaterMark: 256 * 1024 }), MAX_LINE_LENGTH);
  const { rows, faults } = await using(org, (register) => register.import(lines, { acceptsDamage: damaged ?? false }));
  console.log(`${path}: ${rows} rows taken in`);
  return judge(faults);
}

function judge(faults: readonly Fault[]): number {
  for (const { tenant, row, fault } of faults) console.error(`${tenant}: ${row} ${fault}`);
  return faults.length === 0 ? EXIT.allow : EXIT.badInput;
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
