import { share, table } from "../quality/markdown.ts";
import type { MeasuredNumber } from "./measure-numbers.ts";

const LIKELY = 2;

/** What each way of judging finds of the numbers, and takes for one of the others. */
export function numberTable(numbers: readonly MeasuredNumber[]): string {
  const real = numbers.filter(({ isNumber }) => isNumber);
  const others = numbers.filter(({ isNumber }) => !isNumber);
  const row = (by: string, isTaken: (number: MeasuredNumber) => boolean): readonly string[] => [
    by,
    share(real.filter(isTaken).length, real.length),
    share(others.filter(isTaken).length, others.length),
  ];
  const plain = real.filter(({ isPlain }) => isPlain);
  return `${table([
    ["by", "found", "look-alikes taken for one"],
    row("the expression", ({ byExpression }) => byExpression),
    row("and its date", ({ byDate }) => byDate),
    row("and modulus 11", ({ byModulus11 }) => byModulus11),
    row("the rules, likely or more", ({ byRules }) => byRules >= LIKELY),
    row("the product, likely or more", ({ level }) => level >= LIKELY),
  ])}

Of those that pass modulus 11 with a hyphen or a name for CPR numbers by them the product finds ${share(plain.filter(({ level }) => level >= LIKELY).length, plain.length)}.`;
}

export function numbersRight(numbers: readonly MeasuredNumber[], level: number): string {
  const said = numbers.filter((one) => one.level === level);
  return share(said.filter(({ isNumber }) => isNumber).length, said.length);
}
