import { lawTopics, topicOf } from "#core/detect/terms/law-topics.ts";

/** How laws are named in mail, by their key in `law-sections.ts`. */
const NAMES: readonly (readonly [law: string, name: RegExp])[] = [
  ["aktiv", /aktivlov|\bLAS\b/],
  ["barn", /[Bb]arnets lov|\bBL\b/],
  ["beskæftigelse", /eskæftigelsesindsats|\bLAB\b/],
  ["folkeskole", /olkeskolelov/],
  ["psykiatri", /sykiatrilov/],
  ["værgemål", /ærgemålslov/],
  ["pension", /ensionslov|ov om social pension/],
  ["service", /ervicelov|\bSEL\b|ov om social service/],
  ["straffe", /traffelov/],
  ["sundhed", /undhedslov|\bSUL\b/],
  ["sygedagpenge", /ygedagpengelov|\bSDPL\b/],
];
/** A bare section in social case work is most often the service act's. */
const USUAL = "service";
/** Laws whose every section says the same. */
const ANY = "-";
const SECTION = /§{1,2}[ \u00a0]{0,3}(\d{1,3})(?: ([a-j])(?![a-zæøå]))?/g;

/** The section of law in a sentence that says something of a kind, as `law-topics.ts` names it. */
export function findLaw(sentence: string, kind: string): string | undefined {
  const laws = NAMES.filter(([, name]) => name.test(sentence)).map(([law]) => law);
  const topics = lawTopics();
  const isMeant = (topic: string): boolean => topics.get(topic)?.kind === kind;
  if (sentence.indexOf("§") >= 0) {
    SECTION.lastIndex = 0;
    for (let found = SECTION.exec(sentence); found !== null; found = SECTION.exec(sentence)) {
      const [, digits = "", letter] = found;
      const number = letter === undefined ? digits : `${digits} ${letter}`;
      const topic = (laws.length === 0 ? [USUAL] : laws).map((law) => topicOf({ law, number })).find(isMeant);
      if (topic !== undefined) return topic;
    }
  }
  return laws.map((law) => topicOf({ law, number: ANY })).find(isMeant);
}
