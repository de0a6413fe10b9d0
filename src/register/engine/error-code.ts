/** The `code` that Node and the database give an error ("EEXIST", "23505"), from whichever realm the error comes. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
