import { createTransport } from "nodemailer";

import type { SmtpOptions } from "../options.ts";
import type { Mailer } from "./send-reminders.ts";

const SMTP_TIMEOUT_MS = 20_000;

/** Hands mail to the organisation's relay. The password comes from the environment (POSTVAGT_SMTP_PASSWORD) and nowhere else. */
export function smtpMailer(smtp: SmtpOptions, address: string, password: string | undefined): Mailer {
  const { host, port, secure, user, from } = smtp;
  const transport = createTransport({
    ...{
      host,
      port,
      secure,
      connectionTimeout: SMTP_TIMEOUT_MS,
      greetingTimeout: SMTP_TIMEOUT_MS,
      socketTimeout: SMTP_TIMEOUT_MS,
    },
    ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
  });
  return {
    address,
    send: async (mail) => {
      await transport.sendMail({ from, ...mail });
    },
  };
}
