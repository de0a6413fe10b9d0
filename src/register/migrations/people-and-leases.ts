import type { Migration } from "./migration.ts";

/**
 * Who has counted on a day, under a name that cannot be undone once the day's key is gone; sums that do not overflow; and who of
 * several servers does a piece of work, by the database's own clock.
 */
export const peopleAndLeases: Migration = {
  id: "0009-people-and-leases",
  sql: `
alter table check_counter
  alter column shown type bigint,
  alter column fixed type bigint,
  alter column sent_anyway type bigint,
  alter column reason type bigint,
  alter column false_alarm type bigint,
  add column people integer not null default 0,
  add constraint check_counter_people_not_negative check (people >= 0);

create table check_key (
  day date primary key,
  key text not null
);

create table check_person (
  tenant text not null references tenant,
  day date not null,
  person text not null,
  posts integer not null,
  primary key (tenant, day, person)
);

create table lease (
  name text primary key,
  holder text not null,
  until timestamptz not null,
  done timestamptz
);
`,
};
