import type { Migration } from "./migration.ts";

/**
 * What an officer's work on a case needs: the reporter's answers in fields of their own, who told of it, a hold on deletion, papers with
 * their versions, what has been read, and names for the ids of the trail. New columns are null on old entries, which leaves their digests
 * as they are; the new tables stand outside the digest.
 */
export const caseWork: Migration = {
  id: "0009-case-work",
  sql: `
alter table incident
  add column opened text,
  add column danger text,
  add column informed_by text,
  add column informed_via text,
  add column processor_agreement text,
  add column processor_questions text,
  add column nis2 text,
  add column hold_reason text,
  add constraint incident_opened_known check (opened in ('yes', 'no', 'unknown')),
  add constraint incident_danger_known check (danger in ('yes', 'no', 'unknown')),
  add constraint incident_nis2_known check (nis2 in ('yes', 'no', 'unknown')),
  add constraint incident_informed_via_known check (informed_via in
    ('phone', 'letter', 'mail', 'digital_post', 'meeting', 'supplier', 'other'));

create table person (
  tenant text not null references tenant,
  oid text not null,
  name text not null,
  roles text[] not null,
  seen_at timestamptz not null,
  primary key (tenant, oid)
);

create table additions_read (
  incident uuid not null references incident,
  oid text not null,
  count integer not null,
  primary key (incident, oid)
);

create table incident_paper (
  incident uuid not null references incident,
  kind text not null,
  version integer not null,
  at timestamptz not null,
  by_oid text,
  text text not null,
  primary key (incident, kind, version),
  constraint incident_paper_kind_known check (kind in ('letter', 'notification')),
  constraint incident_paper_at_most_50000 check (length(text) <= 50000)
);
`,
};
