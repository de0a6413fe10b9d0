import { share, table } from "../markdown.ts";
import { PEERS, peersFinding, peersTaking } from "../peers.ts";
import type { JudgedCase } from "../../../test/support/labelled/cpr-cases.ts";
import { isSureCase } from "../../../test/support/labelled/cpr-cases.ts";

const part = (of: readonly JudgedCase[], hit: (one: JudgedCase) => boolean) => share(of.filter(hit).length, of.length);

function bySub(cases: readonly JudgedCase[]): readonly (readonly [JudgedCase, readonly JudgedCase[]])[] {
  const groups = new Map<string, JudgedCase[]>();
  for (const one of cases) {
    const key = `${one.kind} ${one.sub}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => (group[0] === undefined ? [] : [[group[0], group] as const]));
}

/** What is found of the planted numbers, those that issue 7 counts and the others apart, and what others find of all. */
export function plantedTable(cases: readonly JudgedCase[]): string {
  const row = (kind: string, sub: string, group: readonly JudgedCase[]) => {
    const asked = group.filter((one) => one.isLabelledOrHyphenated);
    const rest = group.filter((one) => !one.isLabelledOrHyphenated);
    return [
      kind,
      sub,
      part(asked, isSureCase),
      part(rest, isSureCase),
      part(group, ({ levels }) => levels.length > 0),
      part(group, ({ levels }) => levels.includes("certain")),
    ];
  };
  const planted = cases.filter(({ pos }) => pos === 1);
  return table([
    [
      "kind",
      "of",
      "labelled or hyphenated: likely or more",
      "neither: likely or more",
      "all: possible or more",
      "all: certain",
      ...PEERS,
    ],
    ["**all**", "", ...row("", "", planted).slice(2), ...PEERS.map(() => "")],
    ...bySub(planted).map(([{ kind, sub }, group]) => [...row(kind, sub, group), ...peersFinding(sub)]),
  ]);
}

/** What is taken for a CPR number and is none. */
export function lookAlikeTable(cases: readonly JudgedCase[]): string {
  const none = cases.filter(({ pos }) => pos === 0);
  const row = (group: readonly JudgedCase[]) => [
    part(group, ({ levels }) => levels.length > 0),
    part(group, isSureCase),
    part(group, ({ levels }) => levels.includes("certain")),
  ];
  return table([
    ["imitated", "possible or more", "likely or more", "certain", ...PEERS],
    ["**all**", ...row(none), ...PEERS.map(() => "")],
    ...bySub(none).map(([{ sub }, group]) => [sub, ...row(group), ...peersTaking(sub)]),
  ]);
}
