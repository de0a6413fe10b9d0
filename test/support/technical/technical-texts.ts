import { createChance } from "./digits-by-chance.ts";
import type { Chance } from "./digits-by-chance.ts";
import type { Kind } from "./kinds.ts";
import { kinds } from "./kinds.ts";

const SEED = 20_261_124;
/** Some lines in a mail, a short attachment, a long one: characters, and how many of each are made. */
const FILES: readonly (readonly [size: number, count: number])[] = [
  [150, 1_000],
  [1_500, 200],
  [50_000, 12],
];

export interface TechnicalTexts {
  readonly name: string;
  readonly files: readonly string[];
}

/** Logs, lists and sheets full of numbers of which none is a citizen's, made anew and alike in every run. */
export function technicalTexts(): readonly TechnicalTexts[] {
  return kinds.map(({ name, head, line }, at) => {
    const chance = createChance(SEED + at);
    const files = FILES.flatMap(([size, count]) =>
      Array.from({ length: count }, () => write(size, { head, line }, chance)),
    );
    return { name, files };
  });
}

function write(size: number, { head, line }: Pick<Kind, "head" | "line">, chance: Chance): string {
  const lines = head === undefined ? [] : [head];
  for (let written = 0, index = 0; written < size; index++) {
    const next = line(chance, index);
    lines.push(next);
    written += next.length + 1;
  }
  return lines.join("\n");
}
