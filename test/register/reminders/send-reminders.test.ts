import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { SMTPServer } from "smtp-server";
import type { Mailer } from "#register/reminders/send-reminders.ts";
import { sendReminders } from "#register/reminders/send-reminders.ts";
import { smtpMailer } from "#register/reminders/smtp-mailer.ts";
import { readRoute } from "../../../src/desk/state/routes.ts";
import { countFailing } from "#register/reminders/count-failing.ts";
import { claimReminders } from "#register/reminders/claim-reminders.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { aFiling, someFacts } from "../../support/a-filing.ts";
import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { aTenant } from "../../support/some-actors.ts";

const filedAt = new Date("2026-11-20T10:05:00.000Z");
const hoursLater = (hours: number) => new Date(Date.parse("2026-11-20T10:00:00.000Z") + hours * 3_600_000 + 600_000);

interface Relay {
  readonly mailer: Mailer;
  readonly mails: readonly string[];
  readonly close: () => Promise<void>;
  refuse: boolean;
}

/** A real SMTP server in this process. */
async function aRelay(): Promise<Relay> {
  const mails: string[] = [];
  const relay = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      done(relay.refuse ? new Error("full") : undefined);
    },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        mails.push(Buffer.concat(parts).toString("utf8"));
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const smtp = { host: "127.0.0.1", port, secure: false, user: null, from: "brud@proevestad.example" };
  const mailer = smtpMailer(smtp, "https://postvagt.proevestad.example", undefined);
  const close = () =>
    new Promise<void>((done) => {
      server.close(done);
    });
  return Object.assign(relay, { mailer, mails, close });
}

const subjects = (mails: readonly string[]): readonly string[] =>
  mails.map((mail) => (/^Subject: (.*(?:\r\n .*)*)/m.exec(mail)?.[1] ?? "").replace(/\r\n /g, " ")).sort();

describe.each(engines)("reminders on %s", (_name, open) => {
  let opened: Opened;
  let relay: Relay;

  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  afterAll(() => opened.remove());
  beforeEach(async () => {
    relay = await aRelay();
    await opened.db.query("update reminder set sent_at = now() where sent_at is null");
  });
  afterEach(() => relay.close());

  async function file(): Promise<void> {
    const tenant = aTenant();
    await putTenant(opened.db, tenant);
    await fileIncident(opened.db, aFiling(tenant.id), filedAt);
  }

  test.each([
    [0, 1],
    [24, 2],
    [48, 3],
    [66, 4],
    [72, 5],
  ])(
    "%i hours after it was known, %i mails have gone",
    async (hours, count) => {
      await file();
      expect(await sendReminders(opened.db, relay.mailer, hoursLater(hours))).toEqual({ sent: count, failed: 0 });
      expect(await sendReminders(opened.db, relay.mailer, hoursLater(hours))).toEqual({ sent: 0, failed: 0 });
      expect(relay.mails).toHaveLength(count);
    },
    60_000,
  );

  test("a mail holds the number and a link, and nothing of what happened", async () => {
    await file();
    await sendReminders(opened.db, relay.mailer, hoursLater(0));
    const [mail = ""] = relay.mails;
    expect(mail).toContain("https://postvagt.proevestad.example/#/2026/1");
    expect(readRoute("#/2026/1")).toEqual({ page: "entry", year: 2026, no: 1 });
    expect(mail).toContain("To: dpo@proevestad.example");
    for (const text of [someFacts.description, someFacts.dataText, "Signe", "Jobcenter"])
      expect(mail).not.toContain(text);
    expect(subjects(relay.mails)).toEqual(["Brud 2026-1 er indberettet"]);
  });

  test("a relay that refuses gets the same mail again later, and the register names no address", async () => {
    await file();
    relay.refuse = true;
    expect(await sendReminders(opened.db, relay.mailer, hoursLater(0))).toEqual({ sent: 0, failed: 1 });
    const errors = await opened.db.query("select last_error from reminder where last_error is not null");
    expect(JSON.stringify(errors)).not.toContain("@");
    expect(await countFailing(opened.db)).toBe(1);
    relay.refuse = false;
    expect(await sendReminders(opened.db, relay.mailer, hoursLater(0.2))).toEqual({ sent: 1, failed: 0 });
    expect(await countFailing(opened.db)).toBe(0);
  });

  test("a mail that goes twice, because its sender died before noting it, has one message id", async () => {
    await file();
    const first = hoursLater(0.05);
    await sendReminders(opened.db, relay.mailer, first);
    await opened.db.query("update reminder set sent_at = null where sent_at = $1::timestamptz", [first.toISOString()]);
    await sendReminders(opened.db, relay.mailer, hoursLater(0.3));
    const ids = relay.mails.map((mail) => /^Message-ID:\s+(\S+)/im.exec(mail)?.[1]);
    expect(ids).toEqual([expect.stringMatching(/^<[\da-f-]{36}\.\d+@postvagt\.proevestad\.example>$/), ids[0]]);
  });

  test("a process that died after claiming leaves the mail to the next", async () => {
    await file();
    expect(await claimReminders(opened.db, hoursLater(0))).toHaveLength(1);
    expect(await sendReminders(opened.db, relay.mailer, hoursLater(0))).toEqual({ sent: 0, failed: 0 });
    expect(await sendReminders(opened.db, relay.mailer, hoursLater(0.2))).toEqual({ sent: 1, failed: 0 });
  });

  test("four processes at once send each mail once", async () => {
    for (let n = 0; n < 12; n++) await file();
    const runs = [1, 2, 3, 4].map(() => sendReminders(opened.db, relay.mailer, hoursLater(72)));
    const sent = (await Promise.all(runs)).reduce((sum, run) => sum + run.sent, 0);
    expect(sent).toBe(60);
    expect(relay.mails).toHaveLength(60);
  }, 60_000);

  test("an entry that is over asks for nothing more", async () => {
    await file();
    await opened.db.query("update reminder set sent_at = now() where kind = 'filed' and sent_at is null");
    await opened.db.query("update incident set sa_decision = 'do_not_notify', sa_reason = 'Ingen risiko'");
    expect(await sendReminders(opened.db, relay.mailer, hoursLater(72))).toEqual({ sent: 0, failed: 0 });
  });
});
