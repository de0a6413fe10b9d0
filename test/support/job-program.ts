import { resolve } from "node:path";

import type { JobProgram } from "#register/jobs/create-jobs.ts";

/** The thread for large files as `npm run build` makes it: compiling it anew for each job would take longer than the job. */
export const jobProgram: JobProgram = { script: resolve(import.meta.dirname, "../../dist/cli/register-worker.js") };
