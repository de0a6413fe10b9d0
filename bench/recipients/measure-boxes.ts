import { isLevel1 } from "#core/recipients/doubt.ts";
import { formatMemory } from "#core/recipients/format-memory.ts";
import { findResent } from "#core/recipients/after-slip.ts";
import { weekOf } from "#core/recipients/memory.ts";
import type { Asks } from "./peers.ts";
import { firstTime, firstTimeOutside, likeHornetsecurity, likeKnowBe4, typedFirstTimeOutside } from "./peers.ts";
import type { Box, RealSlip } from "./read-boxes.ts";
import type { Moment } from "./replay.ts";
import { replay } from "./replay.ts";
import { createRandom } from "./random.ts";
import { slips, type Slip } from "./simulate.ts";

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
  "Postvagt, every doubt": ({ doubts }) => doubts.some(({ kind, isQuiet }) => !isQuiet && kind !== "recent-private"),
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

interface Counts {
  mails: number;
  realSlips: number;
  resent: number;
  resentReal: number;
  readonly asked: Map<string, { right: number; real: number; perBox: number[] }>;
  readonly made: Record<string, { made: number; level1: number; level2: number }>;
  readonly rules: Map<string, [number, number]>;
  readonly curve: [number, number, number][];
  readonly sizes: number[];
  readonly micros: number[];
}

/** Who the mailboxes' organisation is, and which slips are made besides. */
export interface Setting {
  readonly slips?: Readonly<Record<string, Slip>>;
}

export function measureBoxes(
  boxes: readonly Box[],
  real: readonly RealSlip[],
  { slips: more = {} }: Setting = {},
): BoxFigures {
  const made = { ...slips, ...more };

  const counts: Counts = {
    ...{ mails: 0, realSlips: 0, resent: 0, resentReal: 0, rules: new Map(), sizes: [], micros: [] },
    asked: new Map(Object.keys(policies).map((name) => [name, { right: 0, real: 0, perBox: [] }])),
    made: Object.fromEntries(Object.keys(made).map((name) => [name, { made: 0, level1: 0, level2: 0 }])),
    curve: CURVE.map((): [number, number, number] => [0, 0, 0]),
  };
  boxes.forEach((box, at) => {
    measureBox(box, real, { random: createRandom(at + 1), slips: made }, counts);
  });
  const figures = [...counts.asked].map(([name, { right, real: found, perBox }]): [string, PolicyFigures] => [
    name,
    { asked: right, perBox, real: found },
  ]);
  return {
    ...counts,
    policies: Object.fromEntries(figures),
    slips: counts.made,
    curve: CURVE.map((upTo, index) => [upTo, ...(counts.curve[index] ?? [0, 0, 0])]),
  };
}

interface Simulation {
  readonly random: () => number;
  readonly slips: Readonly<Record<string, Slip>>;
}

function measureBox(box: Box, real: readonly RealSlip[], simulation: Simulation, counts: Counts): void {
  const inBox = new Map([...counts.asked.keys()].map((name) => [name, 0]));
  let rights = 0;
  const memory = replay(box, (moment) => {
    countCurve(moment, counts.curve);
    if (moment.index < WARM_UP) return;
    counts.micros.push(moment.micros);
    countResent(moment, box, real, counts);
    const isSlip = real.some((one) => one.box === box.box && one.mail === moment.index);
    countAsked(moment, isSlip, inBox, counts);
    if (isSlip) {
      counts.realSlips++;
      return;
    }
    counts.mails++;
    rights++;
    countRules(moment, counts.rules);
    if (moment.index % SLIP_EVERY === 0) makeSlips(moment, simulation, counts.made);
  });
  for (const [name, count] of inBox) counts.asked.get(name)?.perBox.push((100 * count) / rights);
  const last = box.mails[box.mails.length - 1];
  counts.sizes.push(formatMemory(memory, weekOf((last?.t ?? 0) / 60), 1_000_000).length);
}

function countResent({ memory, mailing, recipients }: Moment, box: Box, real: readonly RealSlip[], counts: Counts) {
  const putRight = findResent(memory, {
    minute: mailing.minute,
    text: mailing.textHash,
    recipients: recipients.map(({ address }) => address),
  });
  if (putRight === undefined) return;
  counts.resent++;
  if (real.some((one) => one.box === box.box && one.wrong === putRight.wrong)) counts.resentReal++;
}

function countAsked(moment: Moment, isSlip: boolean, inBox: Map<string, number>, { asked }: Counts): void {
  for (const [name, asks] of Object.entries(policies)) {
    const figures = asked.get(name);
    if (figures === undefined || !asks(moment)) continue;
    if (isSlip) figures.real++;
    else {
      figures.right++;
      inBox.set(name, (inBox.get(name) ?? 0) + 1);
    }
  }
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
  { random, slips: all }: Simulation,
  made: Record<string, { made: number; level1: number; level2: number }>,
): void {
  for (const [name, slip] of Object.entries(all)) {
    const recipients = slip(moment, random);
    const figures = made[name];
    if (recipients === undefined || figures === undefined) continue;
    const doubts = moment.judge(recipients).filter(({ isQuiet }) => !isQuiet);
    figures.made++;
    if (doubts.some(({ kind }) => isLevel1(kind))) figures.level1++;
    if (doubts.length > 0) figures.level2++;
  }
}
