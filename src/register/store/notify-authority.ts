import type { Breach, Notification } from "#core/breach/breach.ts";
import { isLate } from "#core/breach/deadline.ts";
import { missing } from "#core/breach/missing.ts";

import type { Db, Queries } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import { changeIncident, type Change, type EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";

export interface AuthorityNotice extends EntryNumber {
  readonly version: number;
  readonly notification: Notification;
  /** Art. 33(1): needed when it is sent after the deadline. */
  readonly delayReason: string | null;
}

/** Notes that the authority was told. The first notice takes the entry to `notified`; later ones leave it where it is. */
export async function notifyAuthority(db: Db, actor: Actor, notice: AuthorityNotice, now: Date): Promise<Breach> {
  const inside: Db = { ...db, tx: (work) => db.tx((tx) => insertFirst(tx, actor, notice).then(() => work(tx))) };
  const entry = { ...notice, action: `authority told (${notice.notification.kind})` };
  return changeIncident(inside, actor, entry, (breach) => consequence(breach, notice), now);
}

/** The notice stands before the entry changes, so that the trail's digest covers it. */
async function insertFirst(tx: Queries, actor: Actor, notice: AuthorityNotice): Promise<void> {
  const { id, breach } = await readIncident(tx, actor, notice, "lock");
  const { kind, sentAt, ref } = notice.notification;
  if (kind !== "first" && breach.notifications.length === 0) {
    throw new RegisterError("conflict", [{ path: "kind", expected: "first, before any other", found: kind }]);
  }
  await tx.query("insert into sa_notification values ($1::uuid, $2, $3, $4::timestamptz, $5)", [
    ...[id, breach.notifications.length, kind],
    ...[sentAt, ref],
  ]);
}

function consequence(breach: Breach, notice: AuthorityNotice): Change {
  const { kind, sentAt } = notice.notification;
  if (kind !== "first") return {};
  const lacks = missing(breach, "assess");
  if (lacks.length > 0) throw new RegisterError("invalid", lacks);
  const late = breach.awareAt !== null && isLate(Date.parse(breach.awareAt), Date.parse(sentAt));
  const reason = notice.delayReason ?? breach.authorityDelayReason;
  if (late && (reason ?? "").trim() === "") {
    const expected = "why the authority was told after 72 hours (art. 33(1))";
    throw new RegisterError("invalid", [{ path: "delayReason", expected, found: "nothing" }]);
  }
  return {
    authorityDecision: "notify",
    authoritySentAt: sentAt,
    authorityDelayReason: reason,
    ...(breach.state === "closed" ? {} : { state: "notified" }),
  };
}
