import { AUTHORITY_HOURS } from "#core/breach/deadline.ts";

import { fromLocalTime } from "./local-time.ts";

export interface PlannedReminder {
  readonly kind: string;
  readonly position: number;
  readonly dueAt: string;
}

const HOURS = [24, 48, 66, AUTHORITY_HOURS] as const;

/** The clock's reminders; hours are absolute time, as the deadline is. */
export function clockReminders(awareAt: Date): readonly PlannedReminder[] {
  return HOURS.map((hours) => ({
    kind: `hours_${hours}`,
    position: 0,
    dueAt: new Date(awareAt.getTime() + hours * 3600 * 1000).toISOString(),
  }));
}

/** Reminders that fall due on a day come at eight in the morning. */
export function dayReminder(kind: string, position: number, day: string): PlannedReminder {
  return { kind, position, dueAt: fromLocalTime(day, "08:00").toISOString() };
}
