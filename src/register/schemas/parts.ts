import * as v from "valibot";

/** PostgreSQL stores neither the character NUL in a text nor half of a surrogate pair. */
const noNul = /^[^\0\p{Surrogate}]*$/u;

/** Years that a breach, a deadline or a retention period can lie in. */
const isLikelyYear = (year: number): boolean => year >= 1900 && year <= 2200;

const shortText = 200;
const longText = 20_000;

/** A line: names, references. */
export const line = v.pipe(v.string(), v.maxLength(shortText), v.regex(noNul));

/** Prose, at most 20,000 characters (register.md 2.1). */
export const prose = v.pipe(v.string(), v.maxLength(longText), v.regex(noNul));

/** ISO 8601 with zone, to the second or finer. */
export const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => isDayOfCalendar(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), "a moment of the calendar"),
);

/** `2019-01-28`, a day that exists. */
export const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && !isDayOfCalendar(dataset.value)) addIssue({ expected: "a day of the calendar" });
  }),
);

/** JavaScript takes 31 February for a day in March. */
function isDayOfCalendar(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) && isLikelyYear(read.getUTCFullYear());
}

/** A count of people or records, as PostgreSQL's integer holds it. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647));

/** Absent and null mean the same in a filing: nobody said it. */
export function unsaid<Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<v.NullableSchema<Schema, undefined>, null> {
  return v.optional(v.nullable(schema), null);
}

/** A list whose absence is the empty list. */
export function list<Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<
  v.SchemaWithPipe<
    readonly [v.ArraySchema<Schema, undefined>, v.MaxLengthAction<v.InferOutput<Schema>[], 100, undefined>]
  >,
  readonly []
> {
  return v.optional(v.pipe(v.array(schema), v.maxLength(100)), []);
}
