import type { Migration } from "./migration.ts";

/** The counter carries the name that code, API and pages use. */
export const standardNames: Migration = {
  id: "0006-standard-names",
  sql: "alter table check_counter rename column mended to fixed;",
};
