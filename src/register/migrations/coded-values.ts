import type { Migration } from "./migration.ts";

/** The lists of core/breach/values.ts as constraints; a test files every value of every list, and one that is on none. */
export const codedValues: Migration = {
  id: "0002-coded-values",
  sql: `
alter table incident
  add constraint incident_state_known check (state in
    ('reported', 'assessed', 'notified', 'not_notified', 'closed', 'reopened', 'rejected')),
  add constraint incident_source_known check (source in ('addin', 'web', 'import', 'api')),
  add constraint incident_discovered_precision_known check (discovered_precision in ('minute', 'time', 'day', 'month', 'unknown')),
  add constraint incident_aware_precision_known check (aware_precision in ('minute', 'time', 'day', 'month', 'unknown')),
  add constraint incident_scenario_known check (scenario in
    ('mail_wrong_recipient', 'mail_not_encrypted', 'attachment_wrong_or_excessive', 'recipients_visible', 'wrong_case',
     'access_request_others_data', 'published', 'letter_wrong_recipient', 'unjustified_lookup', 'lost_or_stolen', 'attack',
     'unavailable_or_deleted', 'other')),
  add constraint incident_channel_known check (channel in
    ('mail', 'secure_mail', 'digital_post', 'letter', 'case_system', 'website', 'archive', 'access_request', 'spoken', 'other')),
  add constraint incident_encrypted_known check (encrypted in ('yes', 'tls_only', 'no', 'not_relevant', 'unknown')),
  add constraint incident_breach_kinds_known check (breach_kinds <@ array['confidentiality', 'integrity', 'availability']),
  add constraint incident_event_types_known check (event_types <@ array
    ['physical_deliberate', 'unintended', 'accident', 'malfunction', 'interruption', 'interception', 'malicious', 'legal',
     'other', 'unknown']),
  add constraint incident_cause_known check (cause_category in
    ('human_error', 'technical_error', 'supplier_error', 'external_attack', 'internal_deliberate', 'missing_procedure', 'other')),
  add constraint incident_cause_detail_known check (cause_detail in
    ('autocomplete', 'wrong_attachment', 'old_thread', 'wrong_list', 'misfiled', 'system_error', 'other')),
  add constraint incident_addin_outcome_known check (addin_outcome in
    ('not_checked', 'no_warning', 'warned_and_sent', 'stopped')),
  add constraint incident_recipient_kind_known check (recipient_kind in
    ('colleague', 'other_authority', 'private_party', 'other_citizen', 'the_person', 'public', 'unknown')),
  add constraint incident_recipient_trusted_known check (recipient_trusted in ('yes', 'no', 'unknown')),
  add constraint incident_deletion_confirmed_known check (deletion_confirmed in ('yes', 'no', 'unknown')),
  add constraint incident_protected_address_known check (protected_address in ('yes', 'no', 'unknown')),
  add constraint incident_cross_border_known check (cross_border in ('yes', 'no', 'unknown')),
  add constraint incident_data_known check ((data_categories || data_inferred) <@ array
    ['name', 'address', 'contact', 'birth_date', 'cpr', 'nationality', 'education', 'employment', 'economy', 'social', 'family',
     'picture', 'passwords', 'case_details', 'criminal', 'ethnicity', 'politics', 'religion', 'union', 'genetic', 'biometric',
     'health', 'sexuality']),
  add constraint incident_subjects_known check (subject_categories <@ array
    ['citizen', 'child', 'employee', 'vulnerable', 'relative', 'applicant', 'other']),
  add constraint incident_subjects_precision_known check (subjects_precision in ('exact', 'approximate', 'at_least', 'at_most', 'unknown')),
  add constraint incident_records_precision_known check (records_precision in ('exact', 'approximate', 'at_least', 'at_most', 'unknown')),
  add constraint incident_likelihood_known check (likelihood in ('unlikely', 'possible', 'likely', 'certain')),
  add constraint incident_severity_known check (severity in ('negligible', 'limited', 'considerable', 'serious')),
  add constraint incident_risk_known check (risk in ('unlikely', 'risk', 'high')),
  add constraint incident_sa_decision_known check (sa_decision in ('pending', 'notify', 'do_not_notify')),
  add constraint incident_subj_decision_known check (subj_decision in ('pending', 'inform', 'do_not_inform', 'public_message')),
  add constraint incident_exemption_known check (subj_exemption in
    ('art34_3_a', 'art34_3_b', 'art34_3_c', 'dpa_22', 'not_high_risk'));
`,
};
