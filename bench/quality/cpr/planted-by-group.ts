import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { Planted } from "../../../test/support/planted-numbers.ts";
import { plantedNumbers } from "../../../test/support/planted-numbers.ts";
import { context, isSure } from "../context.ts";
import { share, table } from "../markdown.ts";

/** Our own planted numbers: every layout with every separator and every kind of number. */
export function plantedByGroup(): string {
  const all = plantedNumbers().map((one) => ({ ...one, levels: levelsOf(one) }));
  const groups = [...new Set(all.map(({ group }) => group))];
  return table([
    ["planted", "layouts", "possible or more", "likely or more", "certain"],
    ...groups.map((group) => {
      const own = all.filter((one) => one.group === group);
      const part = (hit: (levels: readonly string[]) => boolean) =>
        share(own.filter(({ levels }) => hit(levels)).length, own.length);
      return [
        group,
        `${new Set(own.map(({ layout }) => layout)).size}`,
        part((levels) => levels.length > 0),
        part((levels) => levels.some((certainty) => isSure({ certainty }))),
        part((levels) => levels.includes("certain")),
      ];
    }),
  ]);
}

function levelsOf({ text, written }: Planted): readonly string[] {
  return findCpr({ origin: "body", value: text }, context)
    .filter(({ start, end }) => text.slice(start, end) === written)
    .map(({ certainty }) => certainty);
}
