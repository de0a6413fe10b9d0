/** PostgreSQL writes `+00:00`; clients get the one form that JavaScript's dates have. Fields of moments end in `At`. */
export function withMoments(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name.endsWith("At") || name === "purgeAfter" ? toIso(value) : value,
    ]),
  );
}

function toIso(value: unknown): unknown {
  return typeof value === "string" ? new Date(value).toISOString() : value;
}
