import type { Report } from "../report.ts";
import { lyingBar } from "./charts.ts";
import type { Pen } from "./draw-page.ts";
import { escape, render, table, type Cell } from "./markup.ts";

/** Domains that the page shows; the rest stands in the JSON. */
const MAX_DOMAINS = 25;

/** To whom mail goes that is not known to travel securely, the most frequent first. */
export function drawUncovered({ uncovered }: Report, { texts, show }: Pen): string {
  const words = texts.uncovered;
  const { domains, unnamed, rare } = uncovered;
  if (uncovered.mails === 0) return `<section><h2>${render(words.title)}</h2><p>${render(words.none)}</p></section>`;
  const lines = [
    ...unnamed.map((one) => ({ ...one, name: `<i>${render(words.kinds[one.kind])}</i>`, kind: "" })),
    ...domains
      .slice(0, MAX_DOMAINS)
      .map((one) => ({ ...one, name: escape(one.domain), kind: render(words.kinds[one.kind]) })),
  ].sort((a, b) => b.mails - a.mails);
  const longest = Math.max(0, ...lines.map(({ mails }) => mails));
  const head: readonly Cell[] = [
    { html: render(words.domain) },
    { html: render(words.kind) },
    { html: "" },
    { html: render(words.mails), isNumber: true },
    { html: render(words.held), isNumber: true },
  ];
  const rows = lines.map(({ name, kind, mails, held }): readonly Cell[] => [
    { html: name },
    { html: kind },
    {
      html: lyingBar(
        [
          { amount: held, paint: "warn" },
          { amount: mails - held, paint: "pale" },
        ],
        longest,
      ),
    },
    { html: show.count(mails), isNumber: true },
    { html: show.count(held), isNumber: true },
  ]);
  const beyond = domains.slice(MAX_DOMAINS);
  const mailsBeyond = beyond.reduce((sum, { mails }) => sum + mails, 0);
  const notes = [
    ...(beyond.length === 0 ? [] : [render(words.beyond, { domains: beyond.length, mails: show.count(mailsBeyond) })]),
    ...(rare.domains === 0
      ? []
      : [render(words.rare, { domains: show.count(rare.domains), mails: show.count(rare.mails) })]),
  ].map((note) => `<p>${note}</p>`);
  const about = render(words.about, { mails: show.count(uncovered.mails) });
  return `<section class="long"><h2>${render(words.title)}</h2><p>${about}</p>${table(head, rows)}${notes.join("")}</section>`;
}
