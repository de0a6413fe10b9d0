import { join } from "node:path";

import type { JobProgram } from "#register/jobs/create-jobs.ts";

/** The thread for large files as it stands in src. */
export const jobProgram: JobProgram = {
  script: join(import.meta.dirname, "../../src/register/jobs/worker.ts"),
  execArgv: ["--import", join(import.meta.dirname, "run-typescript.js")],
};
