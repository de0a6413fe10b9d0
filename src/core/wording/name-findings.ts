import type { Finding } from "../detect/finding.ts";
import { isTextFinding } from "../detect/finding.ts";
import { placeOf } from "../policy/place-of.ts";
import { showName } from "./show-name.ts";
import type { Sentence } from "./spans.ts";
import { fill } from "./spans.ts";
import type { Counted, Texts } from "./texts.ts";
import { nameTopic } from "./topics/name-topic.ts";

/** What was found, in bold: "2 CPR-numre", "helbredsoplysninger (diagnose)". At most two kinds are named. */
export function nameFindings(findings: readonly Finding[], texts: Texts): Sentence {
  const kinds = findings.map(({ kind }) => kind).filter((kind, index, all) => all.indexOf(kind) === index);
  return joined(
    kinds.slice(0, 2).map((kind): Sentence => {
      const these = findings.filter((finding) => finding.kind === kind);
      const named = nameKind(texts.kinds[kind], countPersons(these));
      const topic = topicOf(these, texts);
      return topic === undefined ? [{ bold: named }] : [{ bold: named }, ` (${topic})`];
    }),
    texts,
  );
}

/** "2 CPR-numre", "helbredsoplysninger". */
export function nameKind(named: string | Counted, n: number): string {
  return typeof named === "string" ? named : n === 1 ? named.one : named.many.replace("{n}", `${n}`);
}

/** The same number three times is one number. */
function countPersons(findings: readonly Finding[]): number {
  return new Set(findings.map((finding) => (isTextFinding(finding) ? finding.person : undefined))).size;
}

function topicOf(findings: readonly Finding[], texts: Texts): string | undefined {
  const said = findings.map((finding) => ("topic" in finding ? nameTopic(finding, texts.topics) : undefined));
  return said.find((topic) => topic !== undefined);
}

/** Where it stands: at most two places by name, the rest by number. */
export function placeFindings(
  findings: readonly Finding[],
  { texts, longestName }: { readonly texts: Texts; readonly longestName: number },
): Sentence {
  const places = findings
    .map((finding) => namePlace(finding, texts, longestName))
    .filter((place, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === index);
  if (places.length <= 2) return joined(places, texts);
  const more = places.length - 1;
  return joined(places.slice(0, 1).concat([[texts.morePlaces.many.replace("{n}", `${more}`)]]), texts);
}

function namePlace(finding: Finding, texts: Texts, longestName: number): Sentence {
  const place = placeOf(finding);
  if (place === "subject" || place === "body" || place === "quoted") return [texts.places[place]];
  const origin = isTextFinding(finding) ? finding.origin : "body";
  if (typeof origin === "string") return [texts.places.body];
  const file: Sentence = [{ italic: showName(origin[origin.length - 1] ?? "", longestName) }];
  return fill(place === "name" ? texts.inFileName : texts.inFile, { file });
}

function joined(parts: readonly Sentence[], texts: Texts): Sentence {
  return parts.reduce<Sentence>((all, part, index) => (index === 0 ? part : all.concat(` ${texts.and} `, part)), []);
}
