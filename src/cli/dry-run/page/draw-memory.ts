import type { Report } from "../report.ts";
import type { Pen } from "./draw-page.ts";
import { escape, render, table, type Cell } from "./markup.ts";

/** Mails that the page names; the rest stands in the JSON. */
const MAX_NAMED = 60;

/** What a memory of each sender's contacts would have asked; nothing where it was not tried. */
export function drawMemory({ memory }: Report, { texts, show }: Pen): string {
  if (memory === null) return "";
  const words = texts.memory;
  const head: readonly Cell[] = [
    { html: render(words.rule) },
    { html: render(words.without), isNumber: true },
    { html: render(words.with), isNumber: true },
    { html: render(words.per100), isNumber: true },
  ];
  const rows = memory.rules.map((rule): readonly Cell[] => [
    { html: render(texts.rules.names[rule.id] ?? rule.id) },
    { html: show.count(rule.without), isNumber: true },
    { html: show.count(rule.with), isNumber: true },
    { html: show.figure(rule.per100), isNumber: true },
  ]);
  const about = render(words.about, {
    mails: show.count(memory.mails),
    senders: show.count(memory.senders),
    without: show.figure(memory.without.per100),
    with: show.figure(memory.with.per100),
  });
  const named = memory.asked.slice(0, MAX_NAMED).map(({ no, rules }) => `${show.count(no)} (${rules.join(", ")})`);
  const more = memory.asked.length > MAX_NAMED ? " …" : "";
  const which = named.length === 0 ? "" : `<p>${render(words.which)} ${escape(named.join("; "))}${more}</p>`;
  const shown = rows.length === 0 ? "" : table(head, rows);
  return `<section class="long"><h2>${render(words.title)}</h2><p>${about}</p>${shown}${which}</section>`;
}
