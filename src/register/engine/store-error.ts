/** What the store refused or could not do, in words that hold no data of the row concerned. */
export class StoreError extends Error {
  /** The SQLSTATE, `23505`, or `unavailable` when the database could not be reached. */
  readonly code: string;
  /** The name of the constraint that refused, when one did. */
  readonly constraint: string | null;

  constructor(code: string, constraint: string | null, cause: unknown) {
    super(constraint === null ? `the database answered ${code}` : `refused by ${constraint}`, { cause });
    this.name = "StoreError";
    this.code = code;
    this.constraint = constraint;
  }
}
