import type { Problem } from "../problem.ts";
import { describeValue, describeWords } from "./describe-value.ts";
import type { Fields, Shape } from "./shape.ts";

/** Deeper nesting is nobody's policy, and would take the stack with it. */
const MAX_DEPTH = 40;

/** Everything about a value that is not as its shape says, each with its path; an empty list when all is well. */
export function findProblems(shape: Shape, value: unknown, path = "", depth = 0): readonly Problem[] {
  if (depth > MAX_DEPTH) return [{ path, expected: `at most ${MAX_DEPTH} levels`, found: "more" }];
  switch (shape.kind) {
    case "again":
      return findProblems(shape.shape(), value, path, depth + 1);
    case "text":
      return inText(shape, value, path);
    case "word":
      return is(typeof value === "string" && shape.words.indexOf(value) >= 0, path, describeWords(shape.words), value);
    case "flag":
      return is(typeof value === "boolean", path, "true or false", value);
    case "number":
      return inNumber(shape, value, path);
    case "map":
      return isRecord(value) ? inKeys(shape, value, path, depth) : wrong(path, "an object", value);
    case "elsewhere":
      return [{ path, expected: `nothing here: ${shape.instead}`, found: "a value that is not shown" }];
    case "list":
      return inList(shape, value, path, depth);
    case "record":
      return isRecord(value) ? inFields(shape.fields, value, path, depth) : wrong(path, "an object", value);
    case "either":
      return inEither(shape, value, path, depth);
    case "choice":
      return inChoice(shape, value, path, depth);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isWhole = (value: unknown): value is number => typeof value === "number" && Math.floor(value) === value;

function wrong(path: string, expected: string, value: unknown): readonly Problem[] {
  return [{ path, expected, found: describeValue(value) }];
}

function is(right: boolean, path: string, expected: string, value: unknown): readonly Problem[] {
  return right ? [] : wrong(path, expected, value);
}

function inText(shape: Extract<Shape, { kind: "text" }>, value: unknown, path: string): readonly Problem[] {
  if (typeof value !== "string") return wrong(path, shape.looks ? shape.looks.like : "a text", value);
  return shape.looks ? is(shape.looks.pattern.test(value), path, shape.looks.like, value) : [];
}

function inNumber(
  { least, most }: Extract<Shape, { kind: "number" }>,
  value: unknown,
  path: string,
): readonly Problem[] {
  const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  const fits = isWhole(value) && value >= least && (most === undefined || value <= most);
  return is(fits, path, `a whole number ${range}`, value);
}

function inKeys(
  { keys, of }: Extract<Shape, { kind: "map" }>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  depth: number,
): readonly Problem[] {
  return Object.keys(value).reduce<readonly Problem[]>((problems, key) => {
    const at = `${path}.${key}`;
    if (!keys.pattern.test(key)) return problems.concat({ path: at, expected: keys.like, found: "another key" });
    return problems.concat(findProblems(of, value[key], at, depth + 1));
  }, []);
}

function inList(
  shape: Extract<Shape, { kind: "list" }>,
  value: unknown,
  path: string,
  depth: number,
): readonly Problem[] {
  if (!Array.isArray(value)) return wrong(path, "a list", value);
  if (value.length < shape.least)
    return wrong(path, shape.least === 1 ? "a list with something in it" : `at least ${shape.least}`, value);
  return value.reduce<readonly Problem[]>(
    (problems, item, index) => problems.concat(findProblems(shape.of, item, `${path}[${index}]`, depth + 1)),
    [],
  );
}

function inFields(
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
  path: string,
  depth: number,
): readonly Problem[] {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const unknown = Object.keys(value)
    .filter((key) => !Object.prototype.hasOwnProperty.call(fields, key))
    .map((key) => ({
      path: at(key),
      expected: `one of ${describeWords(Object.keys(fields).filter((name) => !isElsewhere(fields[name])))}`,
      found: "an unknown key",
    }));
  return Object.keys(fields).reduce<readonly Problem[]>((problems, key) => {
    const field = fields[key];
    if (field === undefined || (value[key] === undefined && "fallback" in field)) return problems;
    return problems.concat(findProblems(field.shape, value[key], at(key), depth + 1));
  }, unknown);
}

const isElsewhere = (field: Fields[string] | undefined) => field !== undefined && field.shape.kind === "elsewhere";

/** Speaks for the alternative whose kind of JSON value was meant. */
function inEither(
  shape: Extract<Shape, { kind: "either" }>,
  value: unknown,
  path: string,
  depth: number,
): readonly Problem[] {
  const tried = shape.of.map((alternative) => ({
    alternative,
    problems: findProblems(alternative, value, path, depth + 1),
  }));
  if (tried.some(({ problems }) => problems.length === 0)) return [];
  const meant = tried.filter(({ alternative }) => isMeant(alternative, value));
  const said = (meant.length > 0 ? meant : tried).map(({ problems }) => problems);
  if (said.length === 1 || Array.isArray(value)) return said[0] ?? [];
  return wrong(path, said.map(([first]) => (first ? first.expected : "")).join(", or "), value);
}

/** Whether somebody who wrote this value may have had this shape in mind. */
function isMeant({ kind: is }: Shape, value: unknown): boolean {
  if (Array.isArray(value)) return is === "list";
  if (isRecord(value)) return is === "record" || is === "choice" || is === "map";
  return typeof value === "string" ? is === "text" || is === "word" : is === "flag" || is === "number";
}

function inChoice(
  shape: Extract<Shape, { kind: "choice" }>,
  value: unknown,
  path: string,
  depth: number,
): readonly Problem[] {
  const keys = Object.keys(shape.by);
  if (!isRecord(value)) return wrong(path, `an object with ${describeWords(keys)}`, value);
  const named = keys.filter((key) => value[key] !== undefined);
  const [only] = named;
  const chosen = only === undefined ? undefined : shape.by[only];
  if (chosen === undefined || named.length > 1) {
    const found = named.length > 1 ? describeWords(named).replace(" or ", " and ") : describeWords(Object.keys(value));
    return [{ path, expected: `exactly one of ${describeWords(keys)}`, found }];
  }
  return findProblems(chosen, value, path, depth + 1);
}
