import { isLevel1 } from "#core/recipients/doubt.ts";
import { formatMemory } from "#core/recipients/format-memory.ts";
import { findResent } from "#core/recipients/after-slip.ts";
import { weekOf } from "#core/recipients/memory.ts";
import type { Asks } from "./peers.ts";
import { firstTime, firstTimeOutside, likeHornetsecurity, likeKnowBe4, typedFirstTimeOutside } from "./peers.ts";
import type { Box, RealSlip } from "./read-boxes.ts";
import type { Moment } from "./replay.ts";
import { replay } from "./replay.ts";
import { createRandom, slips } from "./simulate.ts";

/** Mails that only teach. */
const WARM_UP = 100;
/** Every so-manieth mail is made wrong. */
const SLIP_EVERY = 5;

const level1: Asks = ({ doubts }) => doubts.some(({ kind, isQuiet }) => isLevel1(kind) && !isQuiet);

export const policies: Readonly<Record<string, Asks>> = {
  "every first-time recipient": firstTime,
  "every first-time outside recipient": firstTimeOutside,
  "… of those that the sender typed": typedFirstTimeOutside,
  "set like KnowBe4's (emulated)": likeKnowBe4,
  "set like Hornetsecurity's (emulated)": likeHornetsecurity,
  "Postvagt, level 1": level1,
  "Postvagt, level 1 and 2 (mail speaks of a file)": ({ asked }) => asked !== undefined,
  "… without first-inside, as in the study": ({ asked }) => asked !== undefined && asked.kind !== "first-inside",
  "Postvagt, every doubt": ({ doubts }) => doubts.some(({ isQuiet }) => !isQuiet),
};

/** What one way of asking costs and finds. */
export interface PolicyFigures {
  readonly asked: number;
  readonly perBox: readonly number[];
  readonly real: number;
}

export interface BoxFigures {
  readonly mails: number;
  readonly realSlips: number;
  readonly policies: Readonly<Record<string, PolicyFigures>>;
  /** Of each rule, questions of level 1, and doubts that are said in all. */
  readonly rules: ReadonlyMap<string, readonly [asked: number, doubts: number]>;
  readonly slips: Readonly<Record<string, { readonly made: number; readonly level1: number; readonly level2: number }>>;
  readonly curve: readonly (readonly [upTo: number, mails: number, asked: number, outside: number])[];
  readonly sizes: readonly number[];
  readonly micros: readonly number[];
  readonly resent: number;
  readonly resentReal: number;
}

const CURVE = [10, 25, 50, 200, 500, Infinity];

export function measureBoxes(boxes: readonly Box[], real: readonly RealSlip[]): BoxFigures {
  const names = Object.keys(policies);
  const asked = new Map(names.map((name) => [name, { right: 0, real: 0, perBox: [] as number[] }]));
  const made = Object.fromEntries(Object.keys(slips).map((name) => [name, { made: 0, level1: 0, level2: 0 }]));
  const rules = new Map<string, [number, number]>();
  const curve = CURVE.map((): [number, number, number] => [0, 0, 0]);
  const sizes: number[] = [];
  const micros: number[] = [];
  let mails = 0;
  let realSlips = 0;
  let resent = 0;
  let resentReal = 0;
  boxes.forEach((box, at) => {
    const random = createRandom(at + 1);
    const inBox = new Map(names.map((name) => [name, 0]));
    let rights = 0;
    const memory = replay(box, (moment) => {
      countCurve(moment, curve);
      if (moment.index < WARM_UP) return;
      micros.push(moment.micros);
      const slip = real.find((one) => one.box === box.box && one.mail === moment.index);
      const putRight = findResent(moment.memory, {
        minute: moment.mailing.minute,
        text: moment.mailing.textHash,
        recipients: moment.recipients.map(({ address }) => address),
      });
      if (putRight !== undefined) {
        resent++;
        if (real.some((one) => one.box === box.box && one.wrong === putRight.wrong)) resentReal++;
      }
      for (const [name, asks] of Object.entries(policies)) {
        const figures = asked.get(name);
        if (figures === undefined || !asks(moment)) continue;
        if (slip) figures.real++;
        else {
          figures.right++;
          inBox.set(name, (inBox.get(name) ?? 0) + 1);
        }
      }
      if (slip) realSlips++;
      else {
        mails++;
        rights++;
        countRules(moment, rules);
        if (moment.index % SLIP_EVERY === 0) makeSlips(moment, random, made);
      }
    });
    for (const [name, count] of inBox) asked.get(name)?.perBox.push((100 * count) / rights);
    const last = box.mails[box.mails.length - 1];
    sizes.push(formatMemory(memory, weekOf((last?.t ?? 0) / 60), 1_000_000).length);
  });
  const figures = [...asked].map(([name, { right, real: found, perBox }]): [string, PolicyFigures] => [
    name,
    { asked: right, perBox, real: found },
  ]);
  return {
    mails,
    realSlips,
    policies: Object.fromEntries(figures),
    rules,
    slips: made,
    curve: CURVE.map((upTo, index) => [upTo, ...(curve[index] ?? [0, 0, 0])]),
    sizes,
    micros,
    resent,
    resentReal,
  };
}

function countCurve({ index, doubts, ...moment }: Moment, curve: [number, number, number][]): void {
  const row = curve[CURVE.findIndex((upTo) => index < upTo)];
  if (row === undefined) return;
  row[0]++;
  if (level1({ index, doubts, ...moment })) row[1]++;
  if (typedFirstTimeOutside({ index, doubts, ...moment })) row[2]++;
}

function countRules({ doubts }: Moment, rules: Map<string, [number, number]>): void {
  const first = doubts.find(({ kind, isQuiet }) => isLevel1(kind) && !isQuiet);
  for (const { kind } of doubts) {
    const [asked, all] = rules.get(kind) ?? [0, 0];
    rules.set(kind, [asked + (first?.kind === kind ? 1 : 0), all + 1]);
  }
}

function makeSlips(
  moment: Moment,
  random: () => number,
  made: Record<string, { made: number; level1: number; level2: number }>,
): void {
  for (const [name, slip] of Object.entries(slips)) {
    const recipients = slip(moment, random);
    const figures = made[name];
    if (recipients === undefined || figures === undefined) continue;
    const doubts = moment.judge(recipients).filter(({ isQuiet }) => !isQuiet);
    figures.made++;
    if (doubts.some(({ kind }) => isLevel1(kind))) figures.level1++;
    if (doubts.length > 0) figures.level2++;
  }
}
