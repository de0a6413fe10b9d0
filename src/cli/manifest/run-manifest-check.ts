import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatProblems } from "../format-problem.ts";
import { formatSystemError } from "../format-system-error.ts";
import { checkManifest } from "./check-manifest.ts";
import { findAssociated } from "./find-associated.ts";
import { iconBelow } from "./icon-below.ts";

/**
 * `postvagt manifest check`: what Outlook would stumble over. Icons and the built script are looked for beside the file, and
 * then among the add-in's own.
 */
export async function runManifestCheck(path: string, addIn: string): Promise<number> {
  const xml = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  });
  const folder = dirname(resolve(path));
  const script =
    readBeside(folder, "dist/onsend.js") ?? readBeside(folder, "onsend.js") ?? readBeside(addIn, "onsend.js");
  const text = script === undefined ? "" : script.toString("utf8");
  const problems = checkManifest(xml, {
    readIcon: iconBelow(folder, addIn),
    ...(script === undefined ? {} : { associated: findAssociated(text) }),
    commands: Object.values(PANE_BUTTONS).filter((id) => text.includes(`"${id}"`)),
  });
  if (problems.length > 0) throw new CliError(formatProblems(path, problems), EXIT.badInput);
  console.log(
    `${path}: no problems${script === undefined ? "; onsend.js is not beside it, so no function was looked up" : ""}`,
  );
  return EXIT.allow;
}

function readBeside(folder: string, name: string): Buffer | undefined {
  const file = resolve(folder, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}
