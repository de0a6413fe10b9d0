import { randomBytes } from "node:crypto";

/** Asks an authority outside to confirm that a hash existed at this moment. */
export type TimeStamp = (hash: string) => Promise<Uint8Array>;

const TIMEOUT_MS = 20_000;

/** RFC 3161: the authority's answer begins with its status; 0 and 1 mean granted. */
const GRANTED = [0, 1];

/**
 * Time-stamps by RFC 3161 over HTTP. Answers the whole TimeStampResp, which `openssl ts -verify` checks against the authority's
 * certificate; here is only checked that it was granted, and for this hash and this request.
 */
export function timeStampAt(url: string): TimeStamp {
  return async (hash) => {
    const imprint = Buffer.from(hash, "hex");
    const nonce = randomBytes(8);
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x01;
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
      body: timeStampRequest(imprint, nonce),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw Object.assign(new Error("no time stamp"), { code: `HTTP ${answer.status}` });
    const token = Buffer.from(await answer.arrayBuffer());
    if (!isGranted(token) || !token.includes(imprint) || !token.includes(nonce))
      throw Object.assign(new Error("no time stamp"), { code: "not granted" });
    return token;
  };
}

/** TimeStampReq in DER, with the authority's certificate asked for. */
export function timeStampRequest(imprint: Uint8Array, nonce: Uint8Array): Buffer<ArrayBuffer> {
  const sha256 = der(0x30, der(0x06, Buffer.from("608648016503040201", "hex")), der(0x05));
  return der(
    0x30,
    der(0x02, Buffer.from([1])),
    der(0x30, sha256, der(0x04, imprint)),
    der(0x02, nonce),
    der(0x01, Buffer.from([0xff])),
  );
}

/** Nothing of a request is as long as 128 bytes. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const value = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, value.length]), value]);
}

/** TimeStampResp ::= SEQUENCE { SEQUENCE { INTEGER status … } … } */
function isGranted(token: Buffer): boolean {
  const inner = skipHead(token, 0);
  const status = inner === null ? null : skipHead(token, inner);
  return (
    status !== null && token[status] === 0x02 && token[status + 1] === 1 && GRANTED.includes(token[status + 2] ?? -1)
  );
}

/** Where the contents of the SEQUENCE at a place begin. */
function skipHead(token: Buffer, at: number): number | null {
  if (token[at] !== 0x30) return null;
  const length = token[at + 1] ?? 0;
  return at + 2 + (length > 0x80 ? length - 0x80 : 0);
}
