import type { MailScores } from "#core/detect/model/weigh-mail.ts";
import type { PackedModel } from "#core/detect/model/model.ts";
import type { Facts } from "#core/facts/facts.ts";
import type { Dataset } from "./dataset.ts";
import { isMeasured } from "./dataset.ts";
import { fitMail, fitUnits, scoreMails } from "./fit.ts";

/** Writers are dealt into so many groups, by which mails are kept from models that weigh them. */
const GROUPS = 4;

export interface Folds {
  readonly writers: readonly string[];
  readonly groupOf: (mail: number) => number;
  /** What a model that saw neither group says of the mails of the second. */
  readonly without: (group: number, scored: number) => ReadonlyMap<number, MailScores>;
}

/** Models that leave out two groups each, made when they are asked for and kept. */
export function createFolds(data: Dataset, facts: readonly Facts[]): Folds {
  const writers = [...new Set(data.mails.map(({ writer }) => writer))].filter(isMeasured).sort();
  const groups = new Map(writers.map((writer, at) => [writer, at % GROUPS]));
  const groupOf = (mail: number): number => groups.get(data.mails[mail]?.writer ?? "") ?? -1;
  const all = [...data.mails.keys()];
  const known = new Map<string, ReadonlyMap<number, MailScores>>();
  return {
    writers,
    groupOf,
    without: (group, scored) => {
      const key = `${group} ${scored}`;
      if (!known.has(key)) {
        const units = fitUnits(data, (mail) => groupOf(mail) !== group && groupOf(mail) !== scored);
        for (const [left, right] of [
          [group, scored],
          [scored, group],
        ] as const) {
          known.set(
            `${left} ${right}`,
            scoreMails(
              units,
              all.filter((mail) => groupOf(mail) === right),
              facts,
            ),
          );
        }
      }
      return known.get(key) ?? new Map<number, MailScores>();
    },
  };
}

/**
 * A model that has not seen the mails of a writer: neither its unit weights, nor what a mail is weighed by, nor the
 * thresholds, which come from models that saw neither the writer's group nor the mails they score.
 */
export function modelWithout(writer: string, data: Dataset, folds: Folds): PackedModel {
  const isOwn = (mail: number) => data.mails[mail]?.writer === writer;
  const group = folds.groupOf(data.mails.findIndex((mail) => mail.writer === writer));
  const scores = new Map<number, MailScores>();
  for (let other = 0; other < GROUPS; other++) {
    if (other !== group) for (const [mail, own] of folds.without(group, other)) scores.set(mail, own);
  }
  return { ...fitUnits(data, (mail) => !isOwn(mail)), ...fitMail(scores, data) };
}

/** The same for a whole group of writers, which is quicker and stricter. */
export function modelWithoutGroup(group: number, data: Dataset, folds: Folds): PackedModel {
  const scores = new Map<number, MailScores>();
  for (let other = 0; other < GROUPS; other++) {
    if (other !== group) for (const [mail, own] of folds.without(group, other)) scores.set(mail, own);
  }
  return { ...fitUnits(data, (mail) => folds.groupOf(mail) !== group), ...fitMail(scores, data) };
}

/** The model of all mails: mails are weighed, and thresholds set, by models that each left out a group. */
export function modelOfAll(data: Dataset, folds: Folds): PackedModel {
  const scores = new Map<number, MailScores>();
  for (let group = 0; group < GROUPS; group++)
    for (const [mail, own] of folds.without(group, group)) scores.set(mail, own);
  return { ...fitUnits(data, () => true), ...fitMail(scores, data) };
}

export { GROUPS };
