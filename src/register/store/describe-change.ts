import { createHash } from "node:crypto";

import { FREE_TEXT_FIELDS } from "#core/breach/free-text-fields.ts";

type Fields = Readonly<Record<string, unknown>>;

const CHILDREN = ["times", "measures", "links", "notifications"];
const texts: readonly string[] = [...FREE_TEXT_FIELDS, "reporterName", "mailMeta", ...CHILDREN];

/** What changed, for the trail: codes and times as they are, free text only as a hash (register.md 2.3). */
export function describeChange(before: Fields, after: Fields): Readonly<Record<string, readonly [unknown, unknown]>> {
  const changed = Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, [shown(name, before[name]), shown(name, after[name])]]));
}

function shown(name: string, value: unknown): unknown {
  if (value === null || value === undefined || !texts.includes(name)) return value ?? null;
  return `sha256:${createHash("sha256").update(JSON.stringify(value)).digest("hex")}`;
}
