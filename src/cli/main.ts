import { resolve } from "node:path";
import { CommanderError } from "commander";
import { stackFrames } from "#core/stack-frames.ts";
import { CliError } from "./cli-error.ts";
import { createProgram } from "./create-program.ts";
import { EXIT } from "./exit-codes.ts";

/** The program lies in dist/cli, beside what it serves. */
const ADD_IN = resolve(import.meta.dirname, "..");

/** The edge of the program: what the user can fix is said in words; anything else is a bug, named without content. */
async function main(): Promise<void> {
  const program = createProgram((code) => {
    process.exitCode = code;
  }, ADD_IN);
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    process.exitCode = endWith(error);
    const isFault = !(error instanceof CommanderError);
    if (isFault && program.opts<{ debug?: boolean }>().debug === true) console.error(stackFrames(error).join("\n  "));
  }
}

function endWith(error: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.allow : EXIT.usage;
  if (error instanceof CliError) {
    console.error(`postvagt: ${error.message}`);
    return error.exitCode;
  }
  console.error(
    `postvagt: an unexpected fault (${error instanceof Error ? error.name : typeof error}); please report it with the output of --debug`,
  );
  return EXIT.bug;
}

await main();
