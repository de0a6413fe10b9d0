/** One step of the schema. Applied once, in order, and never changed afterwards: its checksum is kept in the database. */
export interface Migration {
  readonly id: string;
  readonly sql: string;
}
