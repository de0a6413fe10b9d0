import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate for https://localhost, as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  readonly file: string;
}

/** Browsers refuse a certificate of their own trust list that lives longer than 825 days. */
const days = 365;
const day = 24 * 60 * 60 * 1000;

const make = async (): Promise<{ readonly private: string; readonly cert: string }> =>
  generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    notAfterDate: new Date(Date.now() + days * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });

const stillGood = (pem: string): boolean => new Date(new X509Certificate(pem).validTo).getTime() > Date.now() + day;

/** The certificate kept in a folder, or a new one put there where there is none or it has run out. Needs no root. */
export async function certificateIn(folder: string): Promise<Certificate> {
  const file = join(folder, "localhost.crt");
  const keyFile = join(folder, "localhost.key");
  try {
    const certificate = await readFile(file, "utf8");
    if (stillGood(certificate)) return { key: await readFile(keyFile, "utf8"), certificate, file };
  } catch {
    // None there yet, or none that can be read: a new one is as good.
  }
  const made = await make();
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(file, made.cert);
  return { key: made.private, certificate: made.cert, file };
}

/** The hash by which Chromium is told to trust this one key and no other. */
export function keyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
