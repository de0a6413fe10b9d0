import type { Migration } from "./migration.ts";

/** A near miss is an entry of its own kind, and is closed without the two decisions that a breach needs. */
export const nearMisses: Migration = {
  id: "0008-near-misses",
  sql: `
alter table incident drop constraint incident_scenario_known;
alter table incident add constraint incident_scenario_known check (scenario in
    ('mail_wrong_recipient', 'mail_not_encrypted', 'attachment_wrong_or_excessive', 'recipients_visible', 'wrong_case',
     'access_request_others_data', 'published', 'letter_wrong_recipient', 'unjustified_lookup', 'lost_or_stolen', 'attack',
     'unavailable_or_deleted', 'near_miss', 'other'));
alter table incident drop constraint incident_closing_needs_both_decisions;
alter table incident add constraint incident_closing_needs_both_decisions check (state <> 'closed' or (closed_at is not null
    and (scenario is not distinct from 'near_miss' or (sa_decision <> 'pending' and subj_decision <> 'pending'))));
`,
};
