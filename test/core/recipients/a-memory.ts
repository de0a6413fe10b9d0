import type { Written } from "#core/recipients/create-mailing.ts";
import { createMailing } from "#core/recipients/create-mailing.ts";
import type { Doubt } from "#core/recipients/doubt.ts";
import { findDoubts } from "#core/recipients/find-doubts.ts";
import { readGreeting } from "#core/recipients/greeting.ts";
import { learn, toLearned } from "#core/recipients/learn.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { createMemory, weekOf } from "#core/recipients/memory.ts";
import type { ComposeType } from "#core/mail/message.ts";

export const MINUTE = 29_000_000;
const MINUTES_A_DAY = 24 * 60;

export const DOMAINS = {
  own: ["gladsaxe.dk"],
  partners: ["novafos.dk"],
  authorities: ["herlev.dk", "gentofte.dk", "rudersdal.dk", "regionh.dk"],
};

/** `Mette Hansen <mette.hansen@gladsaxe.dk>` or the address alone. */
export function person(written: string, field: Written["field"] = "to", isTyped = true): Written {
  const bracket = written.indexOf("<");
  const name = bracket < 0 ? "" : written.slice(0, bracket).trim();
  const address = bracket < 0 ? written : written.slice(bracket + 1, -1);
  return { address, name, field, isGroup: false, isTyped };
}

export interface Past {
  readonly to: readonly string[];
  readonly times: number;
  readonly daysAgo?: number;
  readonly text?: string;
}

/** A mailbox that has sent all this; it has long stopped being new. */
export function memoryOf(past: readonly Past[]): Memory {
  const memory = createMemory(weekOf(MINUTE) - 50);
  for (const { to, times, daysAgo = 7, text = "" } of past) {
    for (let time = 0; time < times; time++) {
      const learned = toLearned(
        to.map((one) => person(one)),
        readGreeting(text),
      );
      learn(memory, learned, MINUTE - daysAgo * MINUTES_A_DAY);
    }
  }
  memory.mails = Math.max(memory.mails, 200);
  return memory;
}

export function doubtsOf(
  memory: Memory | undefined,
  recipients: readonly (string | Written)[],
  { text = "", kind = "new" }: { readonly text?: string; readonly kind?: ComposeType } = {},
): readonly Doubt[] {
  const written = recipients.map((one) => (typeof one === "string" ? person(one) : one));
  const options = { composeType: kind, text, minute: MINUTE, domains: DOMAINS };
  return findDoubts(memory, createMailing(written, memory, options));
}
