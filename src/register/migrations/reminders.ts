import type { Migration } from "./migration.ts";

/** Reminders are cancelled by the entry's state and never deleted; counts are per rule, unit and day, never per person. */
export const reminders: Migration = {
  id: "0004-reminders-and-counters",
  sql: `
create table reminder (
  id uuid primary key default gen_random_uuid(),
  tenant text not null references tenant,
  incident uuid not null references incident,
  kind text not null,
  position integer not null default 0,
  due_at timestamptz not null,
  claimed_until timestamptz,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  constraint reminder_once unique (incident, kind, position),
  constraint reminder_kind_known check (kind in ('filed', 'hours_24', 'hours_48', 'hours_66', 'hours_72', 'follow_up', 'measure'))
);
create index reminder_due on reminder (due_at) where sent_at is null;

create table check_counter (
  tenant text not null references tenant,
  unit text not null,
  day date not null,
  rule text not null,
  shown integer not null,
  mended integer not null,
  sent_anyway integer not null,
  false_alarm integer not null,
  primary key (tenant, unit, day, rule),
  constraint check_counter_not_negative check (least(shown, mended, sent_anyway, false_alarm) >= 0)
);

create table check_receipt (
  tenant text not null references tenant,
  nonce text not null,
  day date not null,
  primary key (tenant, nonce)
);
create index check_receipt_day on check_receipt (day);

create table instance (
  key text primary key,
  value text not null
);
`,
};
