import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

/** One thing that does not fit, named so that a person can look at it. */
export interface Fault {
  readonly tenant: string;
  /** `audit 17`, `entry 2026-4`, `numbers of 2026`. */
  readonly row: string;
  readonly fault: string;
}

const faultsSchema = v.array(v.object({ tenant: v.string(), row: v.string(), fault: v.string() }));

const CHAIN = `
select tenant, 'audit ' || seq as row,
  case when hash <> audit_hash(a) then 'was changed after it had been written'
       when seq <> expected_seq then 'does not follow audit ' || (expected_seq - 1)
       else 'does not continue the chain' end as fault
from (select audit as a, tenant, seq, hash, previous,
        coalesce(lag(hash) over chain, '') as expected_previous, coalesce(lag(seq) over chain, 0) + 1 as expected_seq
      from audit window chain as (partition by tenant order by seq)) links
where hash <> audit_hash(a) or previous <> expected_previous or seq <> expected_seq
order by tenant, seq`;

const HEADS = `
select h.tenant, 'audit ' || h.seq as row, 'is the last of the chain and is missing or changed' as fault
from audit_head h left join audit a on a.tenant = h.tenant and a.seq = h.seq
where h.seq > 0 and a.hash is distinct from h.hash`;

const ENTRIES = `
select i.tenant, 'entry ' || i.year || '-' || i.no as row, 'was changed behind the trail''s back' as fault
from incident i left join lateral (select digest from audit a where a.incident = i.id order by a.seq desc limit 1) last on true
where last.digest is distinct from incident_digest(i.id)
order by i.tenant, i.year, i.no`;

const NUMBERS = `
select n.tenant, 'numbers of ' || n.year as row, 'have a gap: ' || n.last || ' given, ' || count(i.no) || ' there' as fault
from number_counter n left join incident i on i.tenant = n.tenant and i.year = n.year
group by n.tenant, n.year, n.last having n.last <> count(i.no) or n.last <> coalesce(max(i.no), 0)`;

/** One file at a time, so that the largest needs the memory of one. */
const CONTENTS = `
select i.tenant, 'file ' || f.id || ' of entry ' || i.year || '-' || i.no as row, 'has other contents than were filed' as fault
from incident_file f join incident i on i.id = f.incident
where f.bytes is not null and (octet_length(f.bytes) <> f.size or encode(sha256(f.bytes), 'hex') <> f.sha256)
order by i.tenant, i.year, i.no, f.id`;

const SETTINGS = `
select t.id as tenant, 'settings' as row, 'were changed behind the trail''s back' as fault
from tenant t join lateral (select change ->> 'settings' as digest from audit a
  where a.tenant = t.id and a.change ->> 'settings' is not null order by a.seq desc limit 1) last on true
where last.digest <> tenant_digest(t.id)
order by t.id`;

const ANCHORS = `
select n.tenant, 'audit ' || n.seq as row, 'is not what was time-stamped' as fault
from audit_anchor n left join audit a on a.tenant = n.tenant and a.seq = n.seq
where a.hash is distinct from n.hash
order by n.tenant, n.seq`;

/** Reads the whole register against its trail and names each row that does not fit; empty when everything does. */
export async function verify(queries: Queries): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const sql of [CHAIN, HEADS, ENTRIES, NUMBERS, CONTENTS, SETTINGS, ANCHORS]) {
    faults.push(...v.parse(faultsSchema, await queries.query(sql)));
  }
  return faults;
}
