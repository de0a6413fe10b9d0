import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Written } from "#core/recipients/create-mailing.ts";

/** A sent mail of a real mailbox, without its text. */
export interface BoxMail {
  /** Sent, Unix seconds. */
  readonly t: number;
  readonly kind: "new" | "reply" | "forward";
  readonly to: readonly {
    readonly a: string;
    readonly n: string;
    readonly f: "to" | "cc" | "bcc";
    readonly inherited: boolean;
  }[];
  /** The first line of the new text. */
  readonly open: string;
  /** The text speaks of a file: the stand-in for personal data, which these mails do not have. */
  readonly file: boolean;
  readonly same: string;
  readonly len: number;
}

export interface Box {
  readonly box: string;
  readonly mails: readonly BoxMail[];
}

export interface RealSlip {
  readonly box: string;
  readonly mail: number;
  readonly wrong: string;
  readonly right: string | null;
  readonly how: string;
}

const folder = resolve("../shared/recipient-mail");

export const hasBoxes = existsSync(folder);

export function readBoxes(): readonly Box[] {
  const lines = gunzipSync(readFileSync(resolve(folder, "boxes.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Box);
}

export function readRealSlips(): readonly RealSlip[] {
  return JSON.parse(readFileSync(resolve(folder, "real-slips.json"), "utf8")) as readonly RealSlip[];
}

/** Each address once, as Postvagt reads a mail. */
export function recipientsOf({ to }: Pick<BoxMail, "to">): readonly Written[] {
  return to
    .filter(({ a }, at) => to.findIndex((other) => other.a === a) === at)
    .map(({ a, n, f, inherited }) => ({ address: a, name: n, field: f, isGroup: false, isTyped: !inherited }));
}

/** The domain that most recipients of a mailbox have is its own. */
export function ownDomain({ mails }: Box): string {
  const counts = new Map<string, number>();
  for (const { to } of mails) {
    for (const { a } of to) {
      const domain = a.slice(a.lastIndexOf("@") + 1);
      counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
