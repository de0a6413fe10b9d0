/** The coded values of a breach (register.md 2.1). The database's constraints, the server's schemas and the forms all read these lists. */
export const STATES = [
  "draft",
  "reported",
  "assessed",
  "notified",
  "not_notified",
  "closed",
  "reopened",
  "rejected",
] as const;

export const SOURCES = ["addin", "web", "import", "api"] as const;

export const PRECISIONS = ["minute", "time", "day", "month", "unknown"] as const;

export const SCENARIOS = [
  "mail_wrong_recipient",
  "mail_not_encrypted",
  "attachment_wrong_or_excessive",
  "recipients_visible",
  "wrong_case",
  "access_request_others_data",
  "published",
  "letter_wrong_recipient",
  "unjustified_lookup",
  "lost_or_stolen",
  "attack",
  "unavailable_or_deleted",
  "near_miss",
  "other",
] as const;

export const BREACH_CHANNELS = [
  "mail",
  "secure_mail",
  "digital_post",
  "letter",
  "case_system",
  "website",
  "archive",
  "access_request",
  "spoken",
  "other",
] as const;

export const ENCRYPTIONS = ["yes", "tls_only", "no", "not_relevant", "unknown"] as const;

export const BREACH_KINDS = ["confidentiality", "integrity", "availability"] as const;

/** The authority's ten event types; `interception` is where it counts insecure mail (register.md 1.2). */
export const EVENT_TYPES = [
  "physical_deliberate",
  "unintended",
  "accident",
  "malfunction",
  "interruption",
  "interception",
  "malicious",
  "legal",
  "other",
  "unknown",
] as const;

export const CAUSES = [
  "human_error",
  "technical_error",
  "supplier_error",
  "external_attack",
  "internal_deliberate",
  "missing_procedure",
  "other",
] as const;

export const CAUSE_DETAILS = [
  "autocomplete",
  "wrong_attachment",
  "old_thread",
  "wrong_list",
  "misfiled",
  "system_error",
  "other",
] as const;

export const ADDIN_OUTCOMES = ["not_checked", "no_warning", "warned_and_sent", "stopped"] as const;

export const DISCLOSED_TO = [
  "colleague",
  "other_authority",
  "private_party",
  "other_citizen",
  "the_person",
  "public",
  "unknown",
] as const;

export const ANSWERS = ["yes", "no", "unknown"] as const;

export const DATA_CATEGORIES = [
  "name",
  "address",
  "contact",
  "birth_date",
  "cpr",
  "nationality",
  "education",
  "employment",
  "economy",
  "social",
  "family",
  "picture",
  "passwords",
  "case_details",
  "criminal",
  "ethnicity",
  "politics",
  "religion",
  "union",
  "genetic",
  "biometric",
  "health",
  "sexuality",
] as const;

export const SUBJECT_CATEGORIES = [
  "citizen",
  "child",
  "employee",
  "vulnerable",
  "relative",
  "applicant",
  "other",
] as const;

export const COUNT_PRECISIONS = ["exact", "approximate", "at_least", "at_most", "unknown"] as const;

export const LIKELIHOODS = ["unlikely", "possible", "likely", "certain"] as const;

export const BREACH_SEVERITIES = ["negligible", "limited", "considerable", "serious"] as const;

/** Art. 33(1) and 34(1): document only, tell the authority, tell the people too. */
export const RISKS = ["unlikely", "risk", "high"] as const;

export const AUTHORITY_DECISIONS = ["pending", "notify", "do_not_notify"] as const;

export const CITIZEN_DECISIONS = ["pending", "inform", "do_not_inform", "public_message"] as const;

export const EXEMPTIONS = ["art34_3_a", "art34_3_b", "art34_3_c", "dpa_22", "not_high_risk"] as const;

export const MEASURE_KINDS = ["preexisting", "containment", "remedy", "prevention"] as const;

export const NOTIFICATION_KINDS = ["first", "supplementary", "final"] as const;

export const LINK_KINDS = ["continues", "duplicate", "same_cause", "concerns"] as const;
