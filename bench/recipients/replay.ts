import { countAsked } from "#core/recipients/budget.ts";
import { danishAuthorities } from "#core/facts/danish-authorities.ts";
import type { Written } from "#core/recipients/create-mailing.ts";
import { createMailing } from "#core/recipients/create-mailing.ts";
import type { Doubt } from "#core/recipients/doubt.ts";
import { isLevel1 } from "#core/recipients/doubt.ts";
import { findDoubts } from "#core/recipients/find-doubts.ts";
import { toLearned } from "#core/recipients/learn.ts";
import type { Mailing } from "#core/recipients/mailing.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { createMemory, weekOf } from "#core/recipients/memory.ts";
import { leave } from "#core/recipients/settle.ts";
import type { Box, BoxMail } from "./read-boxes.ts";
import { ownDomain, recipientsOf } from "./read-boxes.ts";

/** A mail of a mailbox, before it is learned. */
export interface Moment {
  readonly box: Box;
  readonly index: number;
  readonly mail: BoxMail;
  readonly recipients: readonly Written[];
  readonly memory: Memory;
  readonly mailing: Mailing;
  readonly doubts: readonly Doubt[];
  /** What would be asked about this mail: at most one question. */
  readonly asked: Doubt | undefined;
  /** Doubts about the same mail with other recipients. */
  readonly judge: (recipients: readonly Written[]) => readonly Doubt[];
  readonly micros: number;
}

export type Policy = (doubts: readonly Doubt[], mail: BoxMail) => Doubt | undefined;

/** Asked about only where an organisation turns the rule on. */
const TURNED_ON = "recent-private";

/** Level 1 by itself, and level 2 where the mail holds something worth protecting. */
export const asShipped: Policy = (doubts, { file }) => {
  const loud = doubts.filter(({ kind, isQuiet }) => !isQuiet && kind !== TURNED_ON);
  return loud.find(({ kind }) => isLevel1(kind)) ?? (file ? loud[0] : undefined);
};

const authorities = danishAuthorities.flatMap((authority) => authority.domains);

/** Goes through a mailbox from its beginning; each mail is judged with what was learned before it. */
export function replay(box: Box, see: (moment: Moment) => void): Memory {
  const first = box.mails[0];
  const memory = createMemory(weekOf((first?.t ?? 0) / 60));
  const domains = { own: [ownDomain(box)], partners: [], authorities };
  box.mails.forEach((mail, index) => {
    const recipients = recipientsOf(mail);
    const minute = Math.floor(mail.t / 60);
    const textHash = mail.len < 40 ? "" : mail.same;
    const mailingOf = (written: readonly Written[]): Mailing => ({
      ...createMailing(written, memory, { composeType: mail.kind, text: mail.open, minute, domains }),
      textHash,
    });
    const start = process.hrtime.bigint();
    const mailing = mailingOf(recipients);
    const doubts = findDoubts(memory, mailing);
    const micros = Number(process.hrtime.bigint() - start) / 1000;
    const asked = asShipped(doubts, mail);
    const judge = (written: readonly Written[]) => findDoubts(memory, mailingOf(written));
    see({ box, index, mail, recipients, memory, mailing, doubts, asked, judge, micros });
    countAsked(memory, asked === undefined ? [] : [asked.kind]);
    const learned = toLearned(recipients, mailing.greeting);
    leave(memory, { minute, text: textHash, recipients: recipients.map(({ address }) => address), learned });
  });
  return memory;
}
