import { SEVERITIES } from "#core/policy/policy.ts";
import type { Report } from "../report.ts";
import { standingBars, type Bar } from "./charts.ts";
import type { Pen } from "./draw-page.ts";
import { render } from "./markup.ts";

/** More days than this are drawn by week. */
const MAX_DAYS = 45;

type Day = Report["days"][number];

/** How many mails would have met a message, by day or week and severity. */
export function drawDays({ days }: Report, { texts, show }: Pen): string {
  const title = `<h2>${render(texts.days.title)}</h2>`;
  if (days.length === 0) return `<section>${title}<p>${render(texts.days.none)}</p></section>`;
  const byWeek = days.length > MAX_DAYS;
  const drawn = byWeek ? weeksOf(days) : days;
  const bars = drawn.map((day): Bar => ({
    label: show.shortDay(day.day),
    parts: SEVERITIES.map((severity) => ({ amount: day[severity], paint: severity })),
    title: `${show.day(day.day)}: ${SEVERITIES.map((one) => `${texts.severities[one]} ${day[one]}`).join(", ")} / ${day.mails}`,
  }));
  const key = SEVERITIES.map((one) => `<span><i class="${one}"></i>${render(texts.severities[one])}</span>`).join("");
  const about = render(byWeek ? texts.days.weeks : texts.days.about);
  return `<section>${title}<p>${about}</p>${standingBars(texts.days.title, bars)}<div class="key">${key}</div></section>`;
}

function weeksOf(days: readonly Day[]): readonly Day[] {
  const weeks = new Map<string, { mails: number; warn: number; justify: number; block: number }>();
  for (const { day, mails, warn, justify, block } of days) {
    const monday = mondayOf(day);
    const sum = weeks.get(monday) ?? { mails: 0, warn: 0, justify: 0, block: 0 };
    weeks.set(monday, {
      mails: sum.mails + mails,
      warn: sum.warn + warn,
      justify: sum.justify + justify,
      block: sum.block + block,
    });
  }
  return [...weeks].map(([day, figures]) => ({ day, ...figures }));
}

function mondayOf(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
