import type { Report } from "../report.ts";
import { standingBars, type Bar } from "./charts.ts";
import type { Pen } from "./draw-page.ts";
import { render, table } from "./markup.ts";

/** How the messages are spread over people and days: ranks, and no names. */
export function drawPeople({ people }: Report, pen: Pen): string {
  const { texts, show } = pen;
  const words = texts.people;
  const about = render(words.about, {
    senders: show.count(people.senders),
    days: show.count(people.senderDays),
    average: show.figure(people.perSenderDay),
  });
  const bars = people.spread.map(({ from, to, senderDays }): Bar => {
    const label = to === null ? words.more : from === to ? String(from) : words.warnings;
    const told = label.replace("{from}", String(from)).replace("{to}", String(to));
    const title = `${told}: ${words.senderDays.replace("{n}", show.count(senderDays))}`;
    return { label: told, parts: [{ amount: senderDays, paint: from === 0 ? "pale" : "calm" }], title };
  });
  const chart = `<h3>${render(words.chart)}</h3>${standingBars(words.chart, bars)}`;
  return `<section><h2>${render(words.title)}</h2><p>${about}</p>${chart}${drawRanks(people.most, pen)}</section>`;
}

function drawRanks(most: Report["people"]["most"], { texts: { people: words }, show }: Pen): string {
  if (most.length === 0) return `<p>${render(words.tooFew)}</p>`;
  const head = [words.rank, words.days, words.mails, words.messages, words.perDay].map((one) => ({
    html: render(one),
    isNumber: one !== words.rank,
  }));
  const rows = most.map(({ rank, days, mails, warnings }) => [
    { html: String(rank) },
    { html: show.count(days), isNumber: true },
    { html: show.count(mails), isNumber: true },
    { html: show.count(warnings), isNumber: true },
    { html: show.figure(warnings / days), isNumber: true },
  ]);
  return `<h3>${render(words.most)}</h3>${table(head, rows)}`;
}
