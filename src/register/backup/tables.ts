/** Every table whose rows are the register, in the order in which they can be written again, each with the order of its rows. */
export const TABLES: readonly (readonly [table: string, order: string])[] = [
  ["tenant", "id"],
  ["number_counter", "tenant, year"],
  ["incident", "tenant, year, no"],
  ["incident_time", "incident, position"],
  ["incident_measure", "incident, position"],
  ["incident_link", "incident, position"],
  ["sa_notification", "incident, position"],
  ["incident_addition", "incident, position"],
  ["incident_file", "incident, id"],
  ["draft", "tenant, id"],
  ["reminder", "incident, kind, position"],
  ["check_counter", "tenant, unit, day, rule"],
  ["check_mailboxes", "tenant, unit, day"],
  ["check_receipt", "tenant, nonce"],
  ["audit", "tenant, seq"],
  ["audit_head", "tenant"],
];

/** The first line of an export: what it is, and for which schema. */
export const FORMAT = "postvagt-register";
