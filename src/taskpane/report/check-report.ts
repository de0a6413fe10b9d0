import { missingInReport } from "#core/breach/missing.ts";
import { detectText } from "#core/detect/detect-text.ts";
import type { Organisation } from "#core/facts/organisation.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { fromFields } from "#web/local-moment.ts";
import type { ReportForm } from "./report-form.ts";
import { toFiling } from "./to-filing.ts";

/** What is wrong with one field, by the name of its text. A `name` may be filed after a second look, all else must be fixed. */
export interface FieldProblem {
  readonly field: keyof ReportForm;
  readonly kind: "missing" | "cpr" | "name" | "future" | "order" | "number";
}

export interface CheckContext {
  readonly now: Date;
  /** `2026-11-24`. */
  readonly today: string;
  readonly organisation: Organisation;
  readonly texts: ReportTexts;
}

const FIELDS: Readonly<Record<string, keyof ReportForm>> = {
  times: "happenedDay",
  discoveredAt: "noticedDay",
  description: "description",
  encrypted: "encrypted",
};

/** Everything that keeps a report from being filed, in the order of the form; our own detectors read its text. */
export function checkReport(form: ReportForm, context: CheckContext): readonly FieldProblem[] {
  const missing = missingInReport(toFiling(form, context.texts)).flatMap(({ path }): readonly FieldProblem[] => {
    const field = FIELDS[path];
    return field === undefined ? [] : [{ field, kind: "missing" }];
  });
  const problems = [...missing, ...checkTimes(form, context.now), ...checkCount(form), ...checkText(form, context)];
  return problems.filter(
    ({ field, kind: kind }, at) => problems.findIndex((one) => one.field === field && one.kind === kind) === at,
  );
}

function checkTimes(form: ReportForm, now: Date): readonly FieldProblem[] {
  const happened = form.happenedDay === "" ? null : fromFields(form.happenedDay, form.happenedTime);
  const noticed = form.noticedDay === "" ? null : fromFields(form.noticedDay, form.noticedTime);
  // The fields know minutes; what was noticed in this one is not in the future.
  const soon = now.getTime() + 60_000;
  return [
    ...(happened !== null && happened.getTime() > soon ? [{ field: "happenedDay", kind: "future" } as const] : []),
    ...(noticed !== null && noticed.getTime() > soon ? [{ field: "noticedDay", kind: "future" } as const] : []),
    ...(happened !== null &&
    noticed !== null &&
    form.noticedTime !== "" &&
    form.happenedTime !== "" &&
    noticed < happened
      ? [{ field: "noticedDay", kind: "order" } as const]
      : []),
  ];
}

function checkCount({ subjectsCount }: ReportForm): readonly FieldProblem[] {
  const text = subjectsCount.trim();
  return text === "" || /^\d{1,9}$/.test(text) ? [] : [{ field: "subjectsCount", kind: "number" }];
}

function checkText({ description }: ReportForm, { today, organisation }: CheckContext): readonly FieldProblem[] {
  const found = detectText({ origin: "body", value: description }, { today, organisation });
  const has = (kind: string): boolean => found.some((one) => one.kind === kind && one.certainty !== "possible");
  // Whoever is known by number is a person too; one thing at a time.
  if (has("cpr")) return [{ field: "description", kind: "cpr" }];
  return has("person") ? [{ field: "description", kind: "name" }] : [];
}
