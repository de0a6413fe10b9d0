import { lookup } from "node:dns/promises";
import { connect, type DetailedPeerCertificate, checkServerIdentity, type TLSSocket } from "node:tls";
import { type Diagnosis, ok, problem, warning } from "./diagnosis.ts";

const TIMEOUT = 10_000;

/** Days before a certificate ends in which it should be renewed. */
const SOON = 14;
const DAY = 86_400_000;

/** Name, connection and certificate of the add-in's address, as Outlook meets them. */
export async function lookAtTls(address: string, now: Date): Promise<readonly Diagnosis[]> {
  const { hostname, port } = new URL(address);
  try {
    await lookup(hostname);
  } catch {
    return [
      problem(
        "name-unknown",
        `${hostname} has no address in DNS from here`,
        "add the name to DNS, inside and outside the organisation",
      ),
    ];
  }
  const socket = await greet(hostname, Number(port === "" ? 443 : port));
  if (typeof socket === "string")
    return [
      problem(
        "no-connection",
        `nothing answers with TLS at ${address} (${socket})`,
        "look whether the server or the proxy in front runs, and whether a firewall lets port 443 through",
      ),
    ];
  try {
    return lookAtCertificate(socket, hostname, now);
  } finally {
    socket.destroy();
  }
}

/** A connection whose certificate nobody has judged yet, or the code of why there is none. */
function greet(host: string, port: number): Promise<TLSSocket | string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false, timeout: TIMEOUT }, () => {
      resolve(socket);
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? "failed");
    });
    socket.on("timeout", () => {
      socket.destroy();
      resolve("ETIMEDOUT");
    });
  });
}

function lookAtCertificate(socket: TLSSocket, hostname: string, now: Date): readonly Diagnosis[] {
  const certificate = socket.getPeerCertificate(true);
  const ends = new Date(certificate.valid_to);
  const day = ends.toISOString().slice(0, 10);
  const isNamed = checkServerIdentity(hostname, certificate) === undefined;
  const left = ends.getTime() - now.getTime();
  const found = [
    ...(isNamed
      ? []
      : [
          problem(
            "certificate-other-name",
            `the certificate is not for ${hostname}, but for ${namesOf(certificate)}`,
            "get a certificate that names the host of addIn.address",
          ),
        ]),
    ...(left <= 0 ? [problem("certificate-ended", `the certificate ended on ${day}`, "renew it")] : []),
    ...(left > 0 && left < SOON * DAY
      ? [warning("certificate-ends", `the certificate ends on ${day}`, "renew it")]
      : []),
    ...(left > 0 ? untrusted(socket) : []),
  ];
  return found.length > 0 ? found : [ok("certificate", `the certificate is for ${hostname} and lasts until ${day}`)];
}

/** Codes of OpenSSL for a chain that does not lead to a root that is known here. */
const CHAIN = ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"];

function untrusted({ authorized, authorizationError }: TLSSocket): readonly Diagnosis[] {
  const code = String(authorizationError);
  if (authorized || /ALTNAME/.test(code)) return [];
  if (CHAIN.includes(code))
    return [
      problem(
        "certificate-chain",
        "the certificates between the server's and a known root are missing",
        "put them behind the server's own in the file of serve.tls.cert or of the proxy; for a root of your own run this with NODE_EXTRA_CA_CERTS",
      ),
    ];
  return [
    problem(
      "certificate-untrusted",
      `the certificate is not trusted here (${code})`,
      "clients outside the domain need one of a public authority; for a root of your own run this with NODE_EXTRA_CA_CERTS",
    ),
  ];
}

const namesOf = ({ subjectaltname, subject }: DetailedPeerCertificate): string =>
  subjectaltname?.replaceAll("DNS:", "") ?? [subject.CN].flat().join(", ");
