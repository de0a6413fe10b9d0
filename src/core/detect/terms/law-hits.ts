import { lawSections } from "./lists/law-sections.ts";
import type { Hit } from "./scan-terms.ts";
import type { ListKind, Term } from "./term-list.ts";

/** How far from the paragraph sign its law may be named. */
const NEAR = 90;
const NUMBER = /^[§ \u00a0]{0,4}(\d{1,3}(?: [a-c](?![a-zæøå]))?)/;

/** What each section of each law says, by `law section`. */
const sections: ReadonlyMap<string, Term> = new Map(
  lawSections
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [law = "", section = "", kind = "", strength = ""] = line.split("\t");
      const text = `${law} ${section}`;
      return [
        text,
        {
          text,
          kind: kind as ListKind,
          topic: kind === "health" ? "law-section" : kind,
          strength: Number(strength),
          mode: "=",
        },
      ];
    }),
);

/** Paragraph signs with their law become hits: "§ 112" beside "serviceloven" is an aid. Alone it is a guess at serviceloven. */
export function findLawHits(text: string, hits: readonly Hit[]): readonly Hit[] {
  const laws = hits.filter(({ term }) => term.kind === "law");
  return laws.reduce<readonly Hit[]>((found, hit, index) => {
    if (hit.term.topic === "straffe") return found.concat(toHit(hit, sections.get("straffe -"), 0) ?? []);
    if (hit.term.topic !== "§") return found;
    const number = NUMBER.exec(text.slice(hit.start, hit.end + 10))?.[1];
    if (number === undefined) return found;
    const law = nearestLaw(laws, index);
    const term = sections.get(`${law ?? "service"} ${number}`);
    return found.concat(toHit(hit, term, law === undefined ? 1 : 0) ?? []);
  }, []);
}

function toHit({ start, end }: Hit, term: Term | undefined, less: number): Hit | undefined {
  return term === undefined ? undefined : { term, start, end, strength: term.strength - less };
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
