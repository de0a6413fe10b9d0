import { da as daWords } from "#core/wording/da.ts";
import { en as enWords } from "#core/wording/en.ts";
import { nameKind } from "#core/wording/name-findings.ts";
import { nameTopic } from "#core/wording/topics/name-topic.ts";
import type { Example } from "../count/totals.ts";
import type { Report, RuleFigures } from "../report.ts";
import type { FoundRow, UnreadRow } from "../row.ts";
import { lyingBar } from "./charts.ts";
import type { Pen } from "./draw-page.ts";
import { escape, render, table, type Cell } from "./markup.ts";

/** Groups of findings and files that one example tells of. */
const MAX_TOLD = 4;

/** Each rule with its figures and a few examples, the most talkative first. */
export function drawRules({ rules, sample }: Report, pen: Pen): string {
  const { texts, show } = pen;
  const words = texts.rules;
  const spoke = rules.filter(({ mails }) => mails > 0);
  const silent = rules.filter(({ mails }) => mails === 0).map(({ id }) => id);
  const longest = Math.max(0, ...spoke.map(({ mails }) => mails));
  const head: readonly Cell[] = [
    { html: render(words.rule) },
    { html: "" },
    { html: render(words.mails), isNumber: true },
    { html: render(words.perThousand), isNumber: true },
    { html: render(words.alone), isNumber: true },
  ];
  const rows = spoke.map((rule): readonly Cell[] => [
    { html: nameRule(rule, pen) },
    { html: lyingBar([{ amount: rule.mails, paint: rule.severity }], longest) },
    { html: show.count(rule.mails), isNumber: true },
    { html: show.figure((rule.mails / Math.max(1, sample.judged)) * 1_000), isNumber: true },
    { html: show.count(rule.alone), isNumber: true },
  ]);
  const rest = silent.length === 0 ? "" : `<p>${render(words.silent, { rules: silent.join(", ") })}</p>`;
  const examples = spoke.map((rule) => drawExamples(rule, pen));
  const shown = spoke.length === 0 ? "" : table(head, rows, examples);
  return `<section class="long"><h2>${render(words.title)}</h2><p>${render(words.about)}</p>${shown}${rest}</section>`;
}

function nameRule({ id, severity }: RuleFigures, { texts: { rules, severities } }: Pen): string {
  const name = rules.names[id];
  const named = name === undefined ? `<b>${escape(id)}</b>` : `${render(name)} <code>${escape(id)}</code>`;
  return `${named} <span class="tag ${severity}">${render(severities[severity])}</span>`;
}

function drawExamples({ examples }: RuleFigures, pen: Pen): string {
  const items = examples.map((example) => `<li>${drawExample(example, pen)}</li>`).join("");
  return `<ul class="examples" aria-label="${render(pen.texts.rules.examples)}">${items}</ul>`;
}

function drawExample({ no, found, unread, people }: Example, pen: Pen): string {
  const { texts } = pen;
  const told = [
    ...(people === undefined ? [] : [render(texts.rules.people, { n: people })]),
    ...found.map((one) => sayFound(one, pen)),
    ...unread.map((one) => sayUnread(one, pen)),
  ];
  const more = told.length > MAX_TOLD ? " …" : "";
  return `<b>${render(texts.rules.mail, { no: pen.show.count(no) })}</b>: ${told.slice(0, MAX_TOLD).join("; ")}${more}`;
}

/** "2 CPR-numre 0107••-•••• i en vedhæftning (docx), sikkert": kinds, places and numbers, and no word of the mail. */
function sayFound({ kind, certainty, place, type, topic, count, shown }: FoundRow, { texts, language }: Pen): string {
  const words = language === "en" ? enWords : daWords;
  const about = nameTopic(topic === undefined ? { kind } : { kind, topic }, words.topics);
  const named = words.kinds[kind];
  const what = `${nameKind(named, count)}${about === undefined ? "" : ` (${about})`}`;
  const times = typeof named !== "string" || count === 1 ? "" : ` ×${count}`;
  // A number is not broken at its hyphen.
  const numbers = shown === undefined ? "" : ` ${shown.join(", ").replaceAll("-", "\u2011")}`;
  const file = type === undefined || type === "" ? "" : texts.found.type.replace("{type}", type);
  return escape(`${what}${times}${numbers} ${texts.found.places[place]}${file}, ${texts.found.certainties[certainty]}`);
}

function sayUnread({ because, type }: UnreadRow, { texts, language }: Pen): string {
  const words = language === "en" ? enWords : daWords;
  const file = type === "" ? "" : texts.found.type.replace("{type}", type);
  return `${render(texts.found.unread, { because: words.unreadReasons[because] })}${escape(file)}`;
}
