import type { Migration } from "./migration.ts";

/** What an authority outside has time-stamped of the trail (RFC 3161), and a digest of an organisation's settings for the trail. */
export const anchors: Migration = {
  id: "0010-anchors",
  sql: `
create table audit_anchor (
  tenant text not null references tenant,
  seq integer not null,
  hash text not null,
  at timestamptz not null,
  token bytea not null,
  primary key (tenant, seq)
);

create function tenant_digest(wanted text) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(t))::text, 'UTF8')), 'hex') from tenant t where t.id = wanted
$$;
`,
};
