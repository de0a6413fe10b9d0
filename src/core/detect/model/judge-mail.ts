import type { TracedFacts } from "../../trace.ts";
import type { Certainty, Finding, TextFinding } from "../finding.ts";
import { isTextFinding } from "../finding.ts";
import { SENTENCE } from "./add-scores.ts";
import { CATEGORIES } from "./categories.ts";
import { FLOOR } from "./find-sensitive.ts";
import type { Model } from "./model.ts";
import type { Reader } from "./reader.ts";
import type { MailScores } from "./weigh-mail.ts";
import { scoreMail, weighScore } from "./weigh-mail.ts";

/** What a form or the organisation's own list says is a fact: a CV by its headings, the sender's unit by its name. */
const FACTS: readonly (string | undefined)[] = ["cv", "sender-unit"];

/**
 * Gives findings of the categories that are learned the certainty that their sentence and the mail as a whole are worth; a
 * sentence that is not even possible is left out. What terms found stays at least possible.
 */
export function judgeMail(
  facts: TracedFacts,
  found: readonly Finding[],
  { model, lexicon }: Reader,
): readonly Finding[] {
  const isLearned = CATEGORIES.map((kind) => found.some((finding) => finding.kind === kind));
  if (!isLearned.some(Boolean)) return found;
  const scores = scoreMail(facts, found, lexicon);
  if (facts.trace !== undefined) traceCategories(facts.trace, scores, isLearned, model);
  const judges = CATEGORIES.map((_, head) => (isLearned[head] ? createJudge(scores, head, model) : undefined));
  const judged: Finding[] = [];
  const places = new Map<string, TextFinding[]>();
  for (const finding of found) {
    const judge = judges[(CATEGORIES as readonly string[]).indexOf(finding.kind)];
    if (judge === undefined || !isTextFinding(finding)) judged.push(finding);
    else {
      const one = judgeFinding(finding, judge);
      if (one !== undefined && !isRepeat(one, places)) judged.push(one);
    }
  }
  return judged;
}

type Judge = (score: number) => Certainty | undefined;

function createJudge(scores: MailScores, head: number, { mail, thresholds }: Model): Judge {
  const weigh = weighScore(scores, head, mail[head] ?? []);
  const [possible, likely, certain] = thresholds[head] ?? [Infinity, Infinity, Infinity];
  return (own) => {
    const score = weigh(own);
    if (score < possible) return undefined;
    return score < likely ? "possible" : score < certain ? "likely" : "certain";
  };
}

function judgeFinding(finding: TextFinding, judge: Judge): TextFinding | undefined {
  const { score, ...rest } = finding;
  if (FACTS.indexOf(finding.topic) >= 0) return rest;
  const certainty = judge(score ?? FLOOR);
  if (certainty === undefined && finding.topic === SENTENCE) return undefined;
  return { ...rest, certainty: certainty ?? "possible" };
}

/** What was raised by a person elsewhere in the mail is there twice, and comes out alike. */
function isRepeat(finding: TextFinding, places: Map<string, TextFinding[]>): boolean {
  const key = `${finding.kind} ${finding.start} ${finding.end}`;
  const own = places.get(key);
  if (own === undefined) {
    places.set(key, [finding]);
    return false;
  }
  const origin = JSON.stringify(finding.origin);
  if (own.some((one) => one.inName === finding.inName && JSON.stringify(one.origin) === origin)) return true;
  own.push(finding);
  return false;
}

function traceCategories(
  trace: NonNullable<TracedFacts["trace"]>,
  scores: MailScores,
  isLearned: readonly boolean[],
  { mail, thresholds }: Model,
): void {
  CATEGORIES.forEach((kind, head) => {
    if (!isLearned[head]) return;
    const sentence = scores.best[head]?.[0];
    const score = weighScore(scores, head, mail[head] ?? [])(sentence ?? FLOOR);
    const [possible = 0, likely = 0, certain = 0] = thresholds[head] ?? [];
    trace.onCategory({ kind, terms: scores.sure[head] ?? 0, sentence, score, possible, likely, certain });
  });
}
