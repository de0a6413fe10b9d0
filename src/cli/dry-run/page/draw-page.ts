import type { Language } from "#core/wording/texts.ts";
import { localDay } from "../../local-day.ts";
import type { Report } from "../report.ts";
import { da } from "./da.ts";
import { drawDays } from "./draw-days.ts";
import { drawMemory } from "./draw-memory.ts";
import { drawPeople } from "./draw-people.ts";
import { drawRules } from "./draw-rules.ts";
import { drawSample, drawSpeed, drawUnread } from "./draw-sample.ts";
import { drawUncovered } from "./draw-uncovered.ts";
import { en } from "./en.ts";
import { escape, render } from "./markup.ts";
import { numbersIn, type Numbers } from "./numbers.ts";
import { style } from "./style.ts";
import type { ReportTexts } from "./texts.ts";

/** What every part of the page is drawn with. */
export interface Pen {
  readonly texts: ReportTexts;
  readonly language: Language;
  readonly show: Numbers;
}

/** The report as one page that needs nothing else: no script, no font, no network. */
export function drawPage(report: Report, language: Language): string {
  const texts = language === "en" ? en : da;
  const pen: Pen = { texts, language, show: numbersIn(language) };
  const { limits } = texts;
  const lines = limits.lines.map((line) => `<li>${render(line)}</li>`).join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${render(texts.title)}</title>
<style>${style}</style>
</head>
<body><main>
${drawHeader(report, pen)}
${drawFigures(report, pen)}
${drawDays(report, pen)}
${drawRules(report, pen)}
${drawMemory(report, pen)}
${drawPeople(report, pen)}
${drawUncovered(report, pen)}
${drawUnread(report, pen)}
${drawSample(report, pen)}
${drawSpeed(report, pen)}
<section><h2>${render(limits.title)}</h2><ul class="plain">${lines}</ul></section>
</main></body>
</html>
`;
}

function drawHeader({ organisation, policy, madeAt, sample }: Report, { texts, show }: Pen): string {
  const mails = show.count(sample.judged);
  const period =
    sample.firstDay === null || sample.lastDay === null
      ? render(texts.noPeriod, { mails })
      : render(texts.period, { mails, first: show.day(sample.firstDay), last: show.day(sample.lastDay) });
  const of = render(texts.of, {
    organisation: organisation === "" ? "Postvagt" : organisation,
    version: policy.version,
    day: show.day(localDay(new Date(madeAt))),
  });
  return `<header><h1>${render(texts.title)}</h1><p class="quiet">${period}</p><p class="quiet">${of}</p></header>`;
}

function drawFigures({ sample, verdicts, people, speed }: Report, { texts: { figures }, show }: Pen): string {
  const held = verdicts.warn + verdicts.justify + verdicts.block;
  const all: readonly (readonly [string, string])[] = [
    [show.count(sample.judged), figures.judged],
    [show.share(held, sample.judged), figures.held],
    [show.figure(people.perSenderDay), figures.perDay],
    [show.share(verdicts.block, sample.judged), figures.blocked],
    [show.figure(speed.median), figures.median],
  ];
  const boxes = all.map(
    ([figure, what]) => `<div class="figure"><b>${escape(figure)}</b><span>${render(what)}</span></div>`,
  );
  return `<div class="figures">${boxes.join("")}</div>`;
}
