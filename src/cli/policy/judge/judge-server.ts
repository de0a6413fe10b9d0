import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { OrganisationFile } from "../../org/parse-org.ts";
import type { Warning } from "./warning.ts";

/** What of the server's part is most likely not meant. */
export function judgeRegister({ register }: OrganisationFile): readonly Warning[] {
  if (register === null) return [];
  const { signIn, tenants, smtp } = register;
  const clientId = signIn === null || signIn === "development" ? undefined : signIn.clientId.toLowerCase();
  const taken = tenants.findIndex(({ id }) => id === clientId);
  return [
    ...(taken < 0
      ? []
      : [
          {
            code: "client-is-tenant",
            path: "register.signIn.clientId",
            note: `it is the same as register.tenants[${taken}].id: the app registration's page in Entra has two ids, "Application (client) ID" and "Directory (tenant) ID", and nobody can sign in with one in the other's place`,
          },
        ]),
    ...(smtp !== null || clientId === undefined
      ? []
      : [
          {
            code: "no-smtp",
            path: "register.smtp",
            note: "there is no relay, so reminders of the 72 hours wait in the register and reach nobody by mail",
          },
        ]),
  ];
}

/** Days before a certificate ends in which it is worth a word. */
const SOON = 14;

/** Whether the certificate can be read, is for the add-in's address, and lasts. */
export async function judgeCertificate({ serve, addIn }: OrganisationFile, now: Date): Promise<readonly Warning[]> {
  if (serve.tls === null) return [];
  const path = "serve.tls.cert";
  const pem = await readFile(serve.tls.cert, "utf8").catch(() => undefined);
  if (pem === undefined)
    return [
      { code: "certificate-not-there", path, note: `${serve.tls.cert} cannot be read, and the server will not start` },
    ];
  const certificate = parse(pem);
  if (certificate === undefined)
    return [{ code: "certificate-not-there", path, note: `${serve.tls.cert} is no certificate in PEM` }];
  const ends = new Date(certificate.validTo);
  const host = addIn === null ? undefined : new URL(addIn.address).hostname;
  const isNamed = host === undefined || certificate.checkHost(host) !== undefined;
  return [
    ...(isNamed
      ? []
      : [
          {
            code: "certificate-other-name",
            path,
            note: `it is not for ${host}, the host of addIn.address, but for ${namesOf(certificate)}: Outlook will not load the add-in`,
          },
        ]),
    ...(ends.getTime() - now.getTime() > SOON * 86_400_000
      ? []
      : [{ code: "certificate-ends", path, note: `it ends on ${ends.toISOString().slice(0, 10)}: renew it` }]),
  ];
}

function parse(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

const namesOf = ({ subjectAltName = "", subject }: X509Certificate): string =>
  subjectAltName === "" ? subject : subjectAltName.replaceAll("DNS:", "");
