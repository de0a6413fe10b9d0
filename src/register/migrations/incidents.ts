import type { Migration } from "./migration.ts";

/** The register's rows (register.md 2.1). Each constraint has a name, because the tests ask which one refused. */
export const incidents: Migration = {
  id: "0001-incidents",
  sql: `
create table tenant (
  id text primary key,
  name text not null,
  cvr text,
  dpo_name text,
  dpo_mail text,
  dpo_phone text,
  units jsonb not null default '[]',
  retention_years integer not null default 5,
  domains_plain boolean not null default false,
  constraint tenant_retention_1_to_10 check (retention_years between 1 and 10)
);

create table number_counter (
  tenant text not null references tenant,
  year integer not null,
  last integer not null,
  primary key (tenant, year)
);

create table incident (
  id uuid primary key,
  tenant text not null references tenant,
  year integer not null,
  no integer not null,
  state text not null,
  source text not null,
  unit text,
  reporter_oid text,
  reporter_name text,
  date_text text,
  discovered_at timestamptz,
  discovered_precision text not null,
  ongoing boolean,
  description text not null,
  scenario text,
  channel text,
  encrypted text,
  breach_kinds text[] not null,
  event_types text[] not null,
  cause_category text,
  cause_text text,
  cause_detail text,
  addin_outcome text,
  processor_name text,
  processor_informed_at timestamptz,
  recipient_kind text,
  recipient_trusted text,
  recipient_trusted_why text,
  deletion_confirmed text,
  deletion_confirmed_at timestamptz,
  data_text text not null,
  data_categories text[] not null,
  data_inferred text[] not null,
  subject_categories text[] not null,
  subjects_count integer,
  subjects_precision text not null,
  records_count integer,
  records_precision text not null,
  protected_address text,
  cross_border text,
  consequences_text text,
  measures_text text,
  journal_no text,
  external_ref text,
  mail_meta jsonb,
  aware_at timestamptz,
  aware_precision text not null,
  aware_reason text,
  likelihood text,
  severity text,
  risk text,
  risk_reason text,
  enisa jsonb,
  sa_decision text not null,
  sa_reason text,
  sa_sent_at timestamptz,
  sa_delay_reason text,
  sa_legacy_text text,
  follow_up_due date,
  subj_decision text not null,
  subj_reason text,
  subj_exemption text,
  subj_sent_at timestamptz,
  subj_count integer,
  subj_how text,
  subj_legacy_text text,
  assigned_to text,
  rejected_reason text,
  idempotency_key text,
  request_hash text,
  version integer not null,
  filed_at timestamptz not null,
  closed_at timestamptz,
  purge_after timestamptz,
  purged_at timestamptz,
  constraint incident_number_unique unique (tenant, year, no),
  constraint incident_idempotency_unique unique (tenant, idempotency_key),
  constraint incident_number_positive check (no > 0),
  constraint incident_counts_not_negative
    check (coalesce(subjects_count, 0) >= 0 and coalesce(records_count, 0) >= 0 and coalesce(subj_count, 0) >= 0),
  constraint incident_description_at_most_20000 check (length(description) <= 20000),
  constraint incident_notified_needs_decision_and_time
    check (state <> 'notified' or (sa_decision = 'notify' and sa_sent_at is not null)),
  constraint incident_not_notified_needs_decision check (state <> 'not_notified' or sa_decision = 'do_not_notify'),
  constraint incident_not_notifying_needs_reason
    check (sa_decision <> 'do_not_notify' or purged_at is not null or length(trim(coalesce(sa_reason, ''))) > 0),
  constraint incident_late_needs_reason
    check (purged_at is not null or sa_sent_at is null or aware_at is null
      or extract(epoch from sa_sent_at - aware_at) <= 259200 or length(trim(coalesce(sa_delay_reason, ''))) > 0),
  constraint incident_not_informing_needs_reason
    check (subj_decision <> 'do_not_inform' or purged_at is not null or length(trim(coalesce(subj_reason, ''))) > 0),
  constraint incident_aware_needs_reason
    check (purged_at is not null or aware_at is null or discovered_at is null or aware_at = discovered_at
      or length(trim(coalesce(aware_reason, ''))) > 0),
  constraint incident_closing_needs_both_decisions
    check (state <> 'closed' or (sa_decision <> 'pending' and subj_decision <> 'pending' and closed_at is not null)),
  constraint incident_rejecting_needs_reason
    check (state <> 'rejected' or purged_at is not null or length(trim(coalesce(rejected_reason, ''))) > 0)
);

create index incident_newest on incident (tenant, year desc, no desc);
create index incident_open on incident (tenant, year desc, no desc) where state not in ('closed', 'rejected');
create index incident_reporter on incident (tenant, reporter_oid, year desc, no desc);
create index incident_unit on incident (tenant, unit, year desc, no desc);
create index incident_purge on incident (purge_after) where purged_at is null and purge_after is not null;

create table incident_time (
  incident uuid not null references incident,
  position integer not null,
  day date,
  time text,
  end_day date,
  precision text not null,
  primary key (incident, position),
  constraint incident_time_ends_after_start check (end_day is null or end_day >= day),
  constraint incident_time_on_the_clock check (time is null or time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint incident_time_precision_known check (precision in ('minute', 'time', 'day', 'month', 'unknown'))
);

create table incident_measure (
  incident uuid not null references incident,
  position integer not null,
  kind text not null,
  text text not null,
  done boolean not null,
  due_day date,
  owner text,
  primary key (incident, position),
  constraint incident_measure_kind_known check (kind in ('preexisting', 'containment', 'remedy', 'prevention'))
);

create table incident_link (
  incident uuid not null references incident,
  position integer not null,
  kind text not null,
  year integer,
  no integer,
  text text,
  primary key (incident, position),
  constraint incident_link_kind_known check (kind in ('continues', 'duplicate', 'same_cause', 'concerns')),
  constraint incident_link_to_entry_or_text check (((year is not null and no is not null) and text is null)
    or (year is null and no is null and text is not null))
);

create table sa_notification (
  incident uuid not null references incident,
  position integer not null,
  kind text not null,
  sent_at timestamptz not null,
  ref text,
  primary key (incident, position),
  constraint sa_notification_kind_known check (kind in ('first', 'supplementary', 'final'))
);
create unique index sa_notification_one_first on sa_notification (incident) where kind = 'first';

create table incident_addition (
  incident uuid not null references incident,
  position integer not null,
  at timestamptz not null,
  by_oid text,
  text text not null,
  primary key (incident, position),
  constraint incident_addition_at_most_20000 check (length(text) <= 20000)
);

create table incident_file (
  id uuid primary key,
  incident uuid not null references incident,
  name text not null,
  type text not null,
  sha256 text not null,
  size integer not null,
  bytes bytea,
  added_at timestamptz not null,
  constraint incident_file_at_most_10_mb check (size between 0 and 10485760)
);
create index incident_file_of on incident_file (incident);

create table draft (
  tenant text not null references tenant,
  id uuid not null,
  reporter_oid text not null,
  content jsonb not null,
  changed_at timestamptz not null,
  primary key (tenant, id)
);
`,
};
