import { findProblems, isRecord } from "./find-problems.ts";
import type { Shape } from "./shape.ts";

/** A value that has no problems, with the fallbacks of the fields that its writer left out. */
export function fillIn(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case "again":
      return fillIn(shape.shape(), value);
    case "list":
      return Array.isArray(value) ? value.map((item) => fillIn(shape.of, item)) : value;
    case "record":
      return isRecord(value) ? fillFields(shape, value) : value;
    case "map":
      return isRecord(value) ? fillKeys(shape, value) : value;
    case "choice":
      return isRecord(value) ? fillChosen(shape, value) : value;
    case "either":
      return fillEither(shape, value);
    default:
      return value;
  }
}

function fillKeys(shape: Extract<Shape, { kind: "map" }>, value: Readonly<Record<string, unknown>>): unknown {
  const filled: Record<string, unknown> = {};
  for (const key of Object.keys(value)) filled[key] = fillIn(shape.of, value[key]);
  return filled;
}

function fillChosen(shape: Extract<Shape, { kind: "choice" }>, value: Readonly<Record<string, unknown>>): unknown {
  const [only] = Object.keys(shape.by).filter((key) => value[key] !== undefined);
  const chosen = only === undefined ? undefined : shape.by[only];
  return chosen === undefined ? value : fillIn(chosen, value);
}

function fillEither(shape: Extract<Shape, { kind: "either" }>, value: unknown): unknown {
  const [fitting] = shape.of.filter((one) => findProblems(one, value).length === 0);
  return fitting === undefined ? value : fillIn(fitting, value);
}

function fillFields(shape: Extract<Shape, { kind: "record" }>, value: Readonly<Record<string, unknown>>): unknown {
  const filled: Record<string, unknown> = {};
  for (const key of Object.keys(shape.fields)) {
    const field = shape.fields[key];
    if (field === undefined) continue;
    const given = value[key] === undefined ? field.fallback : fillIn(field.shape, value[key]);
    if (given !== undefined) filled[key] = given;
  }
  return filled;
}
