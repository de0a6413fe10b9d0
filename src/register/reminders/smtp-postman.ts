import { createTransport } from "nodemailer";

import type { SmtpOptions } from "../options.ts";
import type { Postman } from "./send-reminders.ts";

const PATIENCE = 20_000;

/** Hands mail to the organisation's relay. The password comes from the environment (POSTVAGT_SMTP_PASSWORD) and nowhere else. */
export function smtpPostman(smtp: SmtpOptions, address: string, password: string | undefined): Postman {
  const { host, port, secure, user, from } = smtp;
  const transport = createTransport({
    ...{ host, port, secure, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
    ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
  });
  return {
    address,
    send: async (mail) => {
      await transport.sendMail({ from, ...mail });
    },
  };
}
