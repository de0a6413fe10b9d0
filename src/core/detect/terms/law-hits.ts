import { readLawSections, topicOf } from "./law-topics.ts";
import { once } from "./once.ts";
import type { Hit } from "./scan-terms.ts";
import type { ListKind, Term } from "./term-list.ts";

/** How far from the paragraph sign its law may be named. */
const NEAR = 90;
const NUMBER = /^[§ \u00a0]{0,4}(\d{1,3}(?: [a-j](?![a-zæøå]))?)/;
/** Laws whose every section says the same. */
const ANY = "-";

/** What each section of each law says, by `law § section`. */
const sections = once(() => {
  const read = new Map<string, readonly Term[]>();
  for (const section of readLawSections()) {
    const topic = topicOf(section);
    const { kind, strength } = section;
    const term: Term = { text: topic, kind: kind as ListKind, topic, strength, mode: "=" };
    read.set(topic, (read.get(topic) ?? []).concat(term));
  }
  return read;
});

/** Paragraph signs with their law become hits: "§ 112" beside "serviceloven" is an aid. Alone it is a guess at serviceloven. */
export function findLawHits(text: string, hits: readonly Hit[]): readonly Hit[] {
  const laws = hits.filter(({ term }) => term.kind === "law");
  return laws.reduce<Hit[]>((found, hit, index) => {
    if (hit.term.topic !== "§") found.push(...toHits(hit, { law: hit.term.topic, number: ANY }, 0));
    const number = hit.term.topic === "§" ? NUMBER.exec(text.slice(hit.start, hit.end + 10))?.[1] : undefined;
    if (number === undefined) return found;
    const law = nearestLaw(laws, index);
    found.push(...toHits(hit, { law: law ?? "service", number }, law === undefined ? 1 : 0));
    return found;
  }, []);
}

function toHits({ start, end }: Hit, section: Parameters<typeof topicOf>[0], less: number): readonly Hit[] {
  return (sections().get(topicOf(section)) ?? []).map((term) => ({ term, start, end, strength: term.strength - less }));
}

function nearestLaw(laws: readonly Hit[], at: number): string | undefined {
  const sign = laws[at];
  const isNear = (law: Hit | undefined): law is Hit =>
    law !== undefined && sign !== undefined && law.term.topic !== "§" && Math.abs(law.start - sign.start) <= NEAR;
  for (let step = 1; step < 5; step++) {
    const near = [laws[at - step], laws[at + step]].find(isNear);
    if (near !== undefined) return near.term.topic;
  }
  return undefined;
}
