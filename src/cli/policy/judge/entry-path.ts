import type { Source } from "../../org/parse-org.ts";

/** Where the file has a rule; for one that comes with Postvagt, its name. */
export function rulePath({ rules = [] }: Source, id: string): string {
  const at = rules.findIndex((entry) => entry.id === id);
  return at < 0 ? `the rule ${id}` : `rules[${at}]`;
}

/** Where the file has a mark of secure mail. */
export function markPath({ organisation }: Source, id: string): string {
  const at = (organisation?.secureMail ?? []).findIndex((entry) => entry.id === id);
  return at < 0 ? `the mark ${id}` : `organisation.secureMail[${at}]`;
}
