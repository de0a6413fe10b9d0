const HOUR = 3600 * 1000;

/** What art. 23(4) of the NIS 2 directive asks for, as moments in epoch milliseconds. */
interface Nis2Deadlines {
  /** Early warning, within 24 hours of becoming aware. */
  readonly warning: number;
  /** Incident notification, within 72 hours. */
  readonly notification: number;
  /** Final report, within a month of the notification; here of its last moment. */
  readonly report: number;
}

export function nis2Deadlines(awareAt: number): Nis2Deadlines {
  const notification = awareAt + 72 * HOUR;
  const report = new Date(notification);
  const day = report.getUTCDate();
  report.setUTCMonth(report.getUTCMonth() + 1);
  // A month after 31 January is the last day of February.
  if (report.getUTCDate() !== day) report.setUTCDate(0);
  return { warning: awareAt + 24 * HOUR, notification, report: report.getTime() };
}
