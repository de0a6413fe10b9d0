import type { Facts } from "../../facts/facts.ts";
import { readPerson } from "../../recipients/person.ts";
import type { TextFinding } from "../finding.ts";
import { NAMED, nameTag } from "./find-named.ts";

/** Without the names of files, which have done their work. */
export const withoutNamed = (findings: readonly TextFinding[]): readonly TextFinding[] =>
  findings.filter(({ topic }) => topic !== NAMED);

/**
 * Files about somebody who has nothing to do with the rest: neither recipient nor text name that person (log row 7). Asked where
 * one citizen gets the mail, or where another file does belong to it. `shorten` makes tags comparable with those that were kept.
 */
export function findStrayFiles(
  facts: Facts,
  findings: readonly TextFinding[],
  shorten: (tag: number) => number,
): readonly TextFinding[] {
  const files = namedFiles(findings);
  if (files.size === 0) return [];
  const there = new Set<number>();
  const written = facts.texts.filter(({ origin }) => origin === "subject" || origin === "body");
  for (const { value } of written)
    for (const word of value.split(/[^A-Za-zÆØÅæøåéüö-]+/))
      if (/^[A-ZÆØÅ]/.test(word)) there.add(shorten(nameTag(word)));
  const people = facts.recipients.map(({ name, address }) => readPerson(name, address));
  for (const { words } of people) for (const word of words) there.add(shorten(nameTag(word)));
  const belongs = (names: ReadonlySet<number>) => Array.from(names).some((name) => there.has(name));
  const [citizen, ...others] = facts.recipients.filter(({ kind }) => kind !== "own");
  const isForCitizen =
    citizen !== undefined &&
    citizen.kind === "webmail" &&
    others.length === 0 &&
    readPerson(citizen.name, citizen.address).isFull;
  const all = Array.from(files.values());
  return Array.from(files.entries())
    .filter(([, names]) => !belongs(names) && (isForCitizen || all.some((other) => other !== names && belongs(other))))
    .map(([file]): TextFinding => ({
      kind: "file-about-another",
      origin: [file],
      start: 0,
      end: 0,
      certainty: "likely",
    }));
}

function namedFiles(findings: readonly TextFinding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const files = new Map<string, Set<number>>();
  for (const { topic, origin, person } of findings) {
    if (topic !== NAMED || typeof origin === "string" || person === undefined) continue;
    const names = files.get(origin[0]) || new Set<number>();
    files.set(origin[0], names.add(person));
  }
  return files;
}
