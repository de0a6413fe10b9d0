import type { Db } from "../engine/db.ts";
import { errorCode } from "../engine/error-code.ts";
import { type ClaimedReminder, claimReminders } from "./claim-reminders.ts";
import { type ReminderMail, reminderMail } from "./reminder-mail.ts";

export interface Mailer {
  /** Resolves when the relay has taken the mail. */
  readonly send: (mail: ReminderMail) => Promise<void>;
  /** Where people reach the register. */
  readonly address: string;
}

export interface Sent {
  readonly sent: number;
  readonly failed: number;
}

/** Sends what is due. A reminder is marked only when the relay has taken it, so a crash in between repeats it. */
export async function sendReminders(db: Db, mailer: Mailer, now: Date): Promise<Sent> {
  let sent = 0;
  let failed = 0;
  const began = Date.now();
  for (;;) {
    // A slow relay takes minutes: what is claimed late is claimed from then on.
    const claimed = await claimReminders(db, new Date(now.getTime() + Date.now() - began));
    for (const reminder of claimed) {
      const fault = await sendOne(reminder, mailer);
      if (fault === null) sent++;
      else failed++;
      await note(db, reminder, fault, now);
    }
    if (claimed.length === 0) return { sent, failed };
  }
}

/** What kept a mail from going, by code; never an address or a relay's own words, which may repeat one. */
async function sendOne(reminder: ClaimedReminder, mailer: Mailer): Promise<string | null> {
  if (reminder.to === null) return "no officer's address";
  try {
    await mailer.send(reminderMail(reminder, reminder.to, mailer.address));
    return null;
  } catch (error) {
    return errorCode(error) ?? "refused";
  }
}

/** A failure keeps its claim, which spaces the attempts. */
async function note(db: Db, { id }: ClaimedReminder, fault: string | null, now: Date): Promise<void> {
  if (fault === null) {
    const sql = "update reminder set sent_at = $2::timestamptz, last_error = null where id = $1::uuid";
    await db.query(sql, [id, now.toISOString()]);
  } else await db.query("update reminder set last_error = $2 where id = $1::uuid", [id, fault]);
}
