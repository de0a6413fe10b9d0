import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile, stat } from "node:fs/promises";

import { errorCode } from "./engine/error-code.ts";
import { StartRefused } from "./engine/start-refused.ts";

/** A certificate with its key, as PEM text, and the moment it ends. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly ends: Date;
}

/**
 * The server's certificate, after every check that a browser or the TLS library would fail later and less clearly.
 * @throws StartRefused in one line.
 */
export async function readCertificate(
  { cert, key }: { readonly cert: string; readonly key: string },
  now: Date,
): Promise<Certificate> {
  const read = { cert: await readPem(cert, "serve.tls.cert"), key: await readPem(key, "serve.tls.key") };
  const certificate = parse(`serve.tls.cert: ${cert} is no certificate in PEM`, () => new X509Certificate(read.cert));
  const isLocked = /^-----BEGIN ENCRYPTED|^Proc-Type: 4,ENCRYPTED/m.test(read.key);
  if (isLocked) throw new StartRefused(`serve.tls.key: ${key} is locked with a passphrase`);
  const secret = parse(`serve.tls.key: ${key} is no private key in PEM`, () => createPrivateKey(read.key));
  if (!certificate.checkPrivateKey(secret)) throw new StartRefused(`serve.tls.key: ${key} does not fit ${cert}`);
  const [starts, ends] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (ends <= now) throw new StartRefused(`serve.tls.cert: ${cert} expired on ${dayOf(ends)}`);
  if (starts > now) throw new StartRefused(`serve.tls.cert: ${cert} is not valid before ${dayOf(starts)}`);
  await refuseOpenKey(key);
  return { ...read, ends };
}

/** As PostgreSQL has it for its own key: the owner's alone, or root's and readable for a group (ssl_key_file in its manual). */
async function refuseOpenKey(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const { mode, uid } = await stat(path);
  const forOthers = uid === 0 ? 0o027 : 0o077;
  if ((mode & forOthers) === 0) return;
  throw new StartRefused(
    `serve.tls.key: others may read or write ${path}: run chmod ${uid === 0 ? "g=r,o=" : "go="} ${path}`,
  );
}

/** Whether browsers take a certificate for an address. */
export function namesHost({ cert }: Certificate, address: string): boolean {
  return new X509Certificate(cert).checkHost(new URL(address).hostname) !== undefined;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

async function readPem(path: string, setting: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    const why = errorCode(error) === "ENOENT" ? "is not there" : "cannot be read";
    throw new StartRefused(`${setting}: ${path} ${why}`, error);
  });
}

function parse<Result>(message: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new StartRefused(message, error);
  }
}
