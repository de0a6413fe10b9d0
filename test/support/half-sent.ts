import { request } from "node:http";

/** A request of which the server has half. */
export interface HalfSent {
  /** Sends the rest and answers the status. */
  readonly finish: () => Promise<number>;
}

/** Sends the head and half of a JSON body, and waits until the server has taken it up. */
export async function sendHalf(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<HalfSent> {
  const bytes = Buffer.from(JSON.stringify(body));
  const half = Math.floor(bytes.length / 2);
  const sent = request(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", "content-length": bytes.length },
  });
  const answered = new Promise<number>((resolve, reject) => {
    sent.once("response", (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.once("error", reject);
  });
  await new Promise((resolve) => sent.write(bytes.subarray(0, half), resolve));
  await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    finish: () => {
      sent.end(bytes.subarray(half));
      return answered;
    },
  };
}
