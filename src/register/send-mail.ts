import { createTransport } from "nodemailer";
import type { SmtpOptions } from "./options.ts";

const SMTP_TIMEOUT_MS = 20_000;

/** A mail of the program itself, which is no reminder of the register. */
export interface PlainMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands one mail to the organisation's relay; rejects where the relay does not take it. */
export async function sendMail(
  { host, port, secure, user, from }: SmtpOptions,
  password: string | undefined,
  mail: PlainMail,
): Promise<void> {
  const timeouts = {
    connectionTimeout: SMTP_TIMEOUT_MS,
    greetingTimeout: SMTP_TIMEOUT_MS,
    socketTimeout: SMTP_TIMEOUT_MS,
  };
  const auth = user === null ? {} : { auth: { user, pass: password ?? "" } };
  const transport = createTransport({ host, port, secure, ...timeouts, ...auth });
  try {
    await transport.sendMail({ from, ...mail });
  } finally {
    transport.close();
  }
}
