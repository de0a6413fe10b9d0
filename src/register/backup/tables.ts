import * as v from "valibot";

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
  ["audit_anchor", "tenant, seq"],
];

/** The table whose rows have contents of up to ten megabytes: these follow their row in parts. */
export const FILES = "incident_file";

/** Bytes of a file in one line. */
export const PART = 1024 * 1024;

/** A line is a row or a part of a file, and no row is longer than what the API takes in; more is no export of ours. */
export const MAX_LINE_LENGTH = 64 * 1024 * 1024;

const FORMAT = "postvagt-register";

/** The first line: what the file is, and of which schema. */
export const headSchema = v.object({ format: v.literal(FORMAT), schema: v.string() });

export const headLine = (schema: string): string => JSON.stringify({ format: FORMAT, schema });

/** A row, without a file's contents. */
export const rowSchema = v.strictObject({
  table: v.picklist(TABLES.map(([table]) => table)),
  row: v.record(v.string(), v.unknown()),
});

/** A piece of the contents of the file whose row was the last; a file that holds nothing has one empty part, a purged one none. */
export const partSchema = v.strictObject({ part: v.string() });

export const faultSchema = v.object({ tenant: v.string(), row: v.string(), fault: v.string() });

/** The last line: how many rows, the digest of all lines before it, and what did not fit the trail when it was written. */
export const endSchema = v.strictObject({ rows: v.number(), sha256: v.string(), faults: v.array(faultSchema) });
