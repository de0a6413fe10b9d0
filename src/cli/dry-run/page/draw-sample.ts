import type { UnreadReason } from "#core/mail/message.ts";
import { nameUnreadReasons } from "#core/wording/format-prompt.ts";
import type { Report } from "../report.ts";
import { PROBLEMS } from "../row.ts";
import type { Pen } from "./draw-page.ts";
import { escape, render, table } from "./markup.ts";

/** Which files could not be read, and why. */
export function drawUnread({ unread }: Report, { texts, show, language }: Pen): string {
  const words = texts.unread;
  const reasons = nameUnreadReasons(language);
  const title = `<h2>${render(words.title)}</h2>`;
  if (unread.length === 0) return `<section>${title}<p>${render(words.none)}</p></section>`;
  const rows = unread.map(({ because, type, files, mails }) => [
    { html: render(reasons[because as UnreadReason]) },
    { html: type === "" ? render(words.noType) : escape(type) },
    { html: show.count(files), isNumber: true },
    { html: show.count(mails), isNumber: true },
  ]);
  const head = [
    { html: render(words.because) },
    { html: render(words.type) },
    { html: render(words.files), isNumber: true },
    { html: render(words.mails), isNumber: true },
  ];
  return `<section class="long">${title}<p>${render(words.about)}</p>${table(head, rows)}</section>`;
}

/** What the sample was, and what of it is in no figure. */
export function drawSample({ sample }: Report, { texts: { sample: words }, show }: Pen): string {
  const failed = PROBLEMS.map((problem) => [words.problems[problem], sample.notJudged[problem] ?? 0] as const);
  const others = Object.entries(sample.others).map(([ending, n]) => `${show.count(n)} ${ending === "" ? "–" : ending}`);
  const lines = [
    render(words.met, {
      mails: show.count(sample.mails),
      files: show.count(sample.files),
      size: show.size(sample.bytes),
      judged: show.count(sample.judged),
    }),
    ...(sample.notOwn === 0 ? [] : [render(words.notOwn, { n: show.count(sample.notOwn) })]),
    ...failed.filter(([, n]) => n > 0).map(([line, n]) => render(line, { n: show.count(n) })),
    ...(failed.every(([, n]) => n === 0) ? [render(words.whole)] : []),
    ...(sample.brokenMailboxes === 0 ? [] : [render(words.brokenMailboxes, { n: sample.brokenMailboxes })]),
    ...(others.length === 0 ? [] : [render(words.others, { list: others.join(", ") })]),
    render(words.positions),
  ];
  const items = lines.map((line) => `<li>${line}</li>`).join("");
  return `<section><h2>${render(words.title)}</h2><ul class="plain">${items}</ul></section>`;
}

/** How long a check took, and how fast the run was. */
export function drawSpeed({ speed }: Report, { texts: { speed: words }, show }: Pen): string {
  const times = [
    [words.median, speed.median],
    [words.p95, speed.p95],
    [words.worst, speed.worst],
  ] as const;
  const items = times.map(([what, ms]) => `<li>${render(what)}: ${show.figure(ms)} ms</li>`).join("");
  const run = render(words.run, { n: show.figure(speed.mailsASecond), workers: speed.workers });
  return `<section><h2>${render(words.title)}</h2><ul class="plain">${items}</ul><p>${run}</p></section>`;
}
