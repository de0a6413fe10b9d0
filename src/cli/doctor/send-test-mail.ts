import type { RegisterOptions } from "#register/options.ts";
import { sendMail } from "#register/administer.ts";
import { type Diagnosis, ok, problem } from "./diagnosis.ts";

/** Sends one mail by the relay of the reminders; a relay's own words are not shown, for they may repeat addresses. */
export async function sendTestMail(
  register: RegisterOptions | null,
  to: string,
  password: string | undefined,
): Promise<Diagnosis> {
  const smtp = register?.smtp ?? null;
  if (smtp === null)
    return problem("relay-none", "there is no relay, so no reminder is ever sent", 'add "smtp" to "register"');
  try {
    await sendMail(smtp, password, {
      to,
      subject: "Postvagt: test",
      text: "The relay took this mail. Reminders of the breach register go the same way.\n",
    });
    return ok("relay", `the relay ${smtp.host} took a test mail`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "refused";
    return problem(
      "relay-fails",
      `the relay ${smtp.host} did not take a test mail (${code})`,
      REMEDIES[code] ?? "look at register.smtp and at the relay's log",
    );
  }
}

/** By the codes of nodemailer and of the system. */
const REMEDIES: Readonly<Record<string, string>> = {
  EAUTH: "look at register.smtp.user and POSTVAGT_SMTP_PASSWORD",
  ECONNECTION: "look at register.smtp.host and port, and whether a firewall lets this machine reach the relay",
  ESOCKET: "look at register.smtp.port and secure: 465 wants secure, 25 and 587 do not",
  EDNS: "look at the spelling of register.smtp.host",
  ETIMEDOUT: "look whether a firewall lets this machine reach the relay",
  EENVELOPE:
    "the relay does not take this sender or recipient: let it relay for this machine, or change register.smtp.from",
};
