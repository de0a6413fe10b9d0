import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

const DAY = 24 * 3600 * 1000;

/** Writes a certificate for localhost and its key; days from now, so that one may have ended. */
export async function writeCertificate(
  folder: string,
  name: string,
  { starts = -1, ends = 30 }: { readonly starts?: number; readonly ends?: number } = {},
): Promise<{ readonly cert: string; readonly key: string; readonly pem: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    notBeforeDate: new Date(Date.now() + starts * DAY),
    notAfterDate: new Date(Date.now() + ends * DAY),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const paths = { cert: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) };
  writeFileSync(paths.cert, made.cert);
  writeFileSync(paths.key, made.private, { mode: 0o600 });
  return { ...paths, pem: made.cert };
}
