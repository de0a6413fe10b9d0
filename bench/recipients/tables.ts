import type { BoxFigures } from "./measure-boxes.ts";

const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

type Row = Readonly<Record<string, string | number>>;

export function policyTable({ policies, mails, realSlips }: BoxFigures): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    Object.entries(policies).map(([name, { asked, perBox, real }]) => [
      name,
      {
        "per 100": ((100 * asked) / mails).toFixed(2),
        median: at(perBox, 0.5).toFixed(2),
        p90: at(perBox, 0.9).toFixed(2),
        worst: at(perBox, 1).toFixed(2),
        "real slips": realSlips === 0 ? "–" : `${real} of ${realSlips} (${Math.round((100 * real) / realSlips)} %)`,
        "questions a slip": real === 0 ? "–" : Math.round((asked + real) / real),
      },
    ]),
  );
}

export function ruleTable({ rules, mails }: BoxFigures): Readonly<Record<string, Row>> {
  const rows = [...rules].sort(([, one], [, other]) => other[0] - one[0] || other[1] - one[1]);
  return Object.fromEntries(
    rows.map(([kind, [asked, doubts]]) => [
      kind,
      { asked: ((100 * asked) / mails).toFixed(3), doubts: ((100 * doubts) / mails).toFixed(3) },
    ]),
  );
}

export function slipTable({ slips }: BoxFigures): Readonly<Record<string, Row>> {
  const share = (part: number, all: number) => (all === 0 ? "–" : Math.round((100 * part) / all));
  return Object.fromEntries(
    Object.entries(slips).map(([name, { made, level1, level2 }]) => [
      name,
      { made, "level 1": share(level1, made), "level 1 and 2": share(level2, made) },
    ]),
  );
}

export function curveTable({ curve }: BoxFigures): readonly Row[] {
  let from = 0;
  return curve.map(([upTo, mails, asked, outside]) => {
    const row = {
      mail: Number.isFinite(upTo) ? `${from}–${upTo}` : `${from}–`,
      "level 1": ((100 * asked) / mails).toFixed(2),
      "typed, first time outside": ((100 * outside) / mails).toFixed(2),
    };
    from = upTo;
    return row;
  });
}

export function resentLine({ resent, resentReal, mails }: BoxFigures): string {
  return `After the slip: the same text to a like address ${resent} times (${((100 * resent) / mails).toFixed(3)} per 100), ${resentReal} of them a known slip.`;
}

export function sizeLines({ sizes, micros }: BoxFigures): readonly string[] {
  return [
    `Memory as text: median ${at(sizes, 0.5)}, largest ${at(sizes, 1)} characters.`,
    `A decision: median ${at(micros, 0.5).toFixed(0)}, p95 ${at(micros, 0.95).toFixed(0)}, p99 ${at(micros, 0.99).toFixed(0)} µs.`,
  ];
}
