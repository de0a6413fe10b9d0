import type { Migration } from "./migration.ts";

/** Who added a file, for a reporter sees none but the own; files are kept as they come, so that parts of them are read without the rest. */
export const owners: Migration = {
  id: "0007-owners-of-files",
  sql: `
alter table incident_file add column added_by text;
alter table incident_file alter column bytes set storage external;
create index incident_file_added on incident_file (added_by, added_at) where added_by is not null;
`,
};
