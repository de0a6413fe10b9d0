import * as v from "valibot";

import { authorityDeadline } from "#core/breach/deadline.ts";
import { isNearMiss } from "#core/breach/is-near-miss.ts";
import { isSettled } from "#core/breach/is-settled.ts";
import * as values from "#core/breach/values.ts";

import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import { toFields } from "./columns.ts";
import { cutAtWord } from "./cut-at-word.ts";
import { withMoments } from "./moments.ts";
import { seesJudgement, visibleTo } from "./visible-to.ts";

export const summarySchema = v.object({
  year: v.number(),
  no: v.number(),
  state: v.picklist(values.STATES),
  scenario: v.nullable(v.picklist(values.SCENARIOS)),
  risk: v.nullable(v.picklist(values.RISKS)),
  authorityDecision: v.picklist(values.AUTHORITY_DECISIONS),
  dataSubjectDecision: v.picklist(values.CITIZEN_DECISIONS),
  unit: v.nullable(v.string()),
  causeDetail: v.nullable(v.picklist(values.CAUSE_DETAILS)),
  recipientKind: v.nullable(v.picklist(values.DISCLOSED_TO)),
  /** At most the first 160 characters, to the end of a word. */
  description: v.string(),
  awareAt: v.nullable(v.string()),
  /** By when the authority must have been told; clients show it and do not reckon themselves. */
  deadline: v.nullable(v.string()),
  authoritySentAt: v.nullable(v.string()),
  /** Nothing is left to count: told, decided, imported with the answer, or over. */
  isSettled: v.boolean(),
  filedAt: v.string(),
  source: v.picklist(values.SOURCES),
});

const settlingSchema = v.object({
  state: v.picklist(values.STATES),
  scenario: v.nullable(v.picklist(values.SCENARIOS)),
  authorityDecision: v.picklist(values.AUTHORITY_DECISIONS),
  authorityLegacyText: v.nullable(v.string()),
});

/** One line of the list. */
export type Summary = v.InferOutput<typeof summarySchema>;

export interface Wanted {
  readonly only?: "open" | undefined;
  readonly year?: number | undefined;
  /** Text that description, data or cause contain. */
  readonly text?: string | undefined;
  /** The last line of the page before. */
  readonly before?: { readonly year: number; readonly no: number } | undefined;
  readonly limit: number;
}

const MAX_SHOWN = 160;

const PAGE =
  "year, no, state, scenario, risk, sa_decision, subj_decision, unit, cause_detail, recipient_kind, aware_at, sa_sent_at, sa_legacy_text, filed_at, source";

/** A page of what the actor may see, newest number first. */
export async function listIncidents(queries: Queries, actor: Actor, wanted: Wanted): Promise<readonly Summary[]> {
  const parameters: unknown[] = [actor.tenant, wanted.limit];
  const conditions = ["i.tenant = $1"];
  const add = (condition: (first: number) => string, ...given: readonly unknown[]): void => {
    conditions.push(condition(parameters.length + 1));
    parameters.push(...given);
  };
  if (wanted.only === "open") conditions.push("i.state not in ('closed', 'rejected')");
  if (wanted.year !== undefined) add((n) => `i.year = $${n}`, wanted.year);
  if (wanted.before !== undefined)
    add((n) => `(i.year, i.no) < ($${n}, $${n + 1})`, wanted.before.year, wanted.before.no);
  if (wanted.text !== undefined) add(containsText, likePattern(wanted.text));
  const seen = visibleTo(actor, parameters.length + 1);
  add(() => seen.sql, ...seen.parameters);
  const rows = await queries.query(
    `select to_jsonb(page) as document from (
       select ${PAGE}, left(description, ${MAX_SHOWN + 1}) as description from incident i
       where ${conditions.join(" and ")} order by i.year desc, i.no desc limit $2) page`,
    parameters,
  );
  const documents = rows.map((row) => v.parse(v.record(v.string(), v.unknown()), row["document"]));
  const hidden = seesJudgement(actor) ? {} : { risk: null };
  return documents.map((one) =>
    v.parse(summarySchema, { ...withClock(withMoments(toFields(withShortText(one)))), ...hidden }),
  );
}

function withShortText(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...fields, description: cutAtWord(String(fields["description"]), MAX_SHOWN) };
}

function withClock(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const awareAt = fields["awareAt"];
  const settling = v.parse(settlingSchema, fields);
  const hasClock = typeof awareAt === "string" && !isNearMiss(settling);
  const deadline = hasClock ? authorityDeadline(Date.parse(awareAt)) : null;
  const settled = isSettled(settling);
  return { ...fields, isSettled: settled, deadline: deadline === null ? null : new Date(deadline).toISOString() };
}

function containsText(n: number): string {
  return `(i.description ilike $${n} or i.data_text ilike $${n} or i.cause_text ilike $${n})`;
}

function likePattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
