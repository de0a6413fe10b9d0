import { audit } from "./audit.ts";
import { codedValues } from "./coded-values.ts";
import { counts } from "./counts.ts";
import { incidents } from "./incidents.ts";
import type { Migration } from "./migration.ts";
import { nearMisses } from "./near-misses.ts";
import { owners } from "./owners.ts";
import { reminders } from "./reminders.ts";
import { standardNames } from "./standard-names.ts";

/** The schema, step by step. New steps go to the end. */
export const migrations: readonly Migration[] = [
  incidents,
  codedValues,
  audit,
  reminders,
  counts,
  standardNames,
  owners,
  nearMisses,
];
