import type { Migration } from "./migration.ts";

/** Reasons are counted too, and how many mailboxes have handed over: so few that one could be guessed are not shown alone. */
export const counts: Migration = {
  id: "0005-reasons-and-mailboxes",
  sql: `
alter table check_counter add column reason integer not null default 0;
alter table check_counter add constraint check_counter_reason_not_negative check (reason >= 0);

create table check_mailboxes (
  tenant text not null references tenant,
  unit text not null,
  day date not null,
  posts integer not null,
  primary key (tenant, unit, day),
  constraint check_mailboxes_positive check (posts > 0)
);
`,
};
