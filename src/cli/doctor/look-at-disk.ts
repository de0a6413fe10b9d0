import { constants } from "node:fs";
import { access, stat, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { RegisterOptions } from "#register/options.ts";
import { statePath } from "../org/state-file.ts";
import { type Diagnosis, ok, problem, warning } from "./diagnosis.ts";

/** A register with files grows by megabytes a day; below this there is time to act. */
const LEAST_FREE = 1_000_000_000;

/** Space where the register lies, and whether the state file can be kept. */
export async function lookAtDisk(org: string, register: RegisterOptions | null): Promise<readonly Diagnosis[]> {
  const database = register?.database;
  const folder = database !== undefined && "embedded" in database ? database.embedded : dirname(resolve(org));
  return [await lookAtSpace(folder), await lookAtState(org)];
}

async function lookAtSpace(folder: string): Promise<Diagnosis> {
  const space = await statfs(folder).catch(() => undefined);
  if (space === undefined)
    return warning(
      "folder-missing",
      `${folder} is not there`,
      "it is made when the server first starts; look whether the path is right",
    );
  const free = space.bavail * space.bsize;
  const size = `${Math.round(free / 1_000_000)} MB`;
  return free < LEAST_FREE
    ? problem(
        "disk-full",
        `${size} are left where ${folder} lies`,
        "make room: a register that cannot be written takes no reports",
      )
    : ok("disk", `${size} are left where ${folder} lies`);
}

async function lookAtState(org: string): Promise<Diagnosis> {
  const path = statePath(org);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere)
    return warning(
      "state-missing",
      `${path} is not there`,
      "it is written by the first `serve` or `build-addin`; if it was lost, set addIn.version above the deployed manifest's",
    );
  const isOurs = await access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  return isOurs
    ? ok("state", `${path} can be read and written`)
    : problem(
        "state-locked",
        `${path} cannot be read or written by this user`,
        "give it to the user that runs `serve`",
      );
}
