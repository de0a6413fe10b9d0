import type { Migration } from "./migration.ts";

/** The append-only, hash-chained trail (register.md 2.3), and a digest of each entry so that a change behind its back shows. */
export const audit: Migration = {
  id: "0003-audit",
  sql: `
create table audit (
  tenant text not null references tenant,
  seq integer not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  incident uuid references incident,
  change jsonb not null,
  digest text,
  previous text not null,
  hash text not null,
  primary key (tenant, seq)
);
create index audit_of_incident on audit (incident, seq);

create table audit_head (
  tenant text primary key references tenant,
  seq integer not null,
  hash text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_append_only', table = tg_table_name;
end $$;

create trigger audit_keeps_rows before update or delete on audit for each row execute function refuse_change();
create trigger audit_keeps_all before truncate on audit for each statement execute function refuse_change();
create trigger incident_keeps_rows before delete on incident for each row execute function refuse_change();
create trigger incident_keeps_all before truncate on incident for each statement execute function refuse_change();

create function audit_hash(a audit) returns text language sql immutable as $$
  select encode(sha256(convert_to(jsonb_build_array(a.tenant, a.seq, (extract(epoch from a.at) * 1000000)::bigint, a.actor,
    a.action, a.incident, a.change, a.digest, a.previous)::text, 'UTF8')), 'hex')
$$;

create function incident_digest(wanted uuid) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_strip_nulls(jsonb_build_object(
    'incident', to_jsonb(i),
    'times', (select jsonb_agg(to_jsonb(t) order by t.position) from incident_time t where t.incident = i.id),
    'measures', (select jsonb_agg(to_jsonb(m) order by m.position) from incident_measure m where m.incident = i.id),
    'links', (select jsonb_agg(to_jsonb(l) order by l.position) from incident_link l where l.incident = i.id),
    'notifications', (select jsonb_agg(to_jsonb(n) order by n.position) from sa_notification n where n.incident = i.id),
    'additions', (select jsonb_agg(to_jsonb(d) order by d.position) from incident_addition d where d.incident = i.id),
    'files', (select jsonb_agg(f.sha256 order by f.id) from incident_file f where f.incident = i.id)
  ))::text, 'UTF8')), 'hex') from incident i where i.id = wanted
$$;

create function audit_append(of_tenant text, by_actor text, what text, of_incident uuid, with_change jsonb, at_time timestamptz)
returns integer language plpgsql as $$
declare
  head audit_head;
  entry audit;
begin
  insert into audit_head values (of_tenant, 0, '') on conflict do nothing;
  select * into head from audit_head where tenant = of_tenant for update;
  entry := (of_tenant, head.seq + 1, at_time, by_actor, what, of_incident, with_change,
    case when of_incident is null then null else incident_digest(of_incident) end, head.hash, '');
  entry.hash := audit_hash(entry);
  insert into audit select entry.*;
  update audit_head set seq = entry.seq, hash = entry.hash where tenant = of_tenant;
  return entry.seq;
end $$;
`,
};
