import type { Problem } from "#core/breach/problem.ts";

/** Names the field and the position of every CPR number in the texts of a value. */
export type Scan = (value: unknown, path?: string) => readonly Problem[];
