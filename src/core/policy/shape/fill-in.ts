import { isRecord } from "./find-problems.ts";
import type { Shape } from "./shape.ts";

/** A value that has no problems, with the fallbacks of the fields that its writer left out. */
export function fillIn(shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case "again":
      return fillIn(shape.shape(), value);
    case "list":
      return Array.isArray(value) ? value.map((item) => fillIn(shape.of, item)) : value;
    case "record":
      return isRecord(value) ? fillFields(shape, value) : value;
    default:
      return value;
  }
}

function fillFields(shape: Extract<Shape, { is: "record" }>, value: Readonly<Record<string, unknown>>): unknown {
  const filled: Record<string, unknown> = {};
  for (const key of Object.keys(shape.fields)) {
    const field = shape.fields[key];
    if (field === undefined) continue;
    const given = value[key] === undefined ? field.fallback : fillIn(field.shape, value[key]);
    if (given !== undefined) filled[key] = given;
  }
  return filled;
}
