/** What may follow a noun, adjective or verb without making it another word. */
const INFLECTIONS =
  "|s|e|es|en|ens|er|ers|erne|ernes|et|ets|ene|enes|n|ns|r|rs|ne|nes|t|ts|te|tes|de|des|ede|edes|ere|est|este|a|ae|erens|eren|erer|" +
  "sk|ske|isk|iske|iker|ikere|ikeren|ikerens|ret|rede|" +
  "men|mens|mer|mere|merne|met|mede|pen|pens|pet|pets|pede|per|perne|ket|kede|ken|ker|kerne|let|lede|len|ler|lerne|lens|" +
  "net|nede|nen|ner|nerne|ten|ter|tet|sen|ser|serne|set|sens|gen|get|gede|ger|bet|ben|ber|";

const heads = [
  // people
  "patient|ramt|syg|lidende|borger|elev|barn|børn|dreng|pige|mand|kvinde|person|bruger|ung|unge|voksne|ældre|plaget|truet",
  "truende|modtager|søgende|bevillin|bevilget|belastet|præget|udløst|betinget|relateret|svækket|misbruger|indlagt",
  // illness
  "sygdom|lidelse|symptom|diagnos|anfald|skade|smerte|problem|vanskelighed|besvær|tilstand|reaktion|fase|periode|episode",
  "udbrud|risiko|mistanke|tanker|forsøg|svækkelse|forstyrrelse|spektrum|spekter|træk|udvikling|komplikation|knude|svulst",
  "tumor|celle|metastase|prøve|væv|betændelse|infektion|syndrom|handicap|nedsættelse|tab|forløb|historie|historik|grad",
  // care
  "behandl|terapi|medicin|præparat|tablet|pille|dosis|kur|pleje|træning|operation|operere|undersøg|udred|test|screening",
  "scanning|kontrol|afdeling|afsnit|klinik|center|ambulatori|hospital|læge|sygeplej|psykolog|pædagog|konsulent|team|vejled",
  "rådgiv|attest|erklæring|journal|notat|epikrise|henvisning|indlæggelse|udskrivning|plan|skema|liste|kort|opfølgning",
  // support and places
  "klasse|skole|tilbud|institution|hjem|bolig|boform|enhed|gruppe|hold|støtte|hjælp|ordning|ydelse|tillæg|tilskud|pension",
  "refusion|bevis|ansøg|sag|vurdering|aftale|samtale|møde|plads|ophold|hund|bil|kørsel|parkering|toilet|stol|pose|midde",
  "apparat|bruger|fravær|melding|meddel|dag|uge|oplysning|forhold|tilstand|område|medlem|formand|afgift|kontingent",
];

/** Words that stand last in compounds with illness, care and support, as stems by first letter (detection.md section 3). */
const HEADS: ReadonlyMap<string, readonly string[]> = heads
  .join("|")
  .split("|")
  .reduce(
    (all, head) => all.set(head.charAt(0), (all.get(head.charAt(0)) ?? []).concat(head)),
    new Map<string, string[]>(),
  );

const MAX_LINK_LENGTH = 1;

const inflections: ReadonlySet<string> = new Set(INFLECTIONS.split("|"));

export function isInflection(rest: string): boolean {
  return inflections.has(rest);
}

/** "patienten" after "skizofreni", also behind a linking s or e. */
export function beginsWithHead(rest: string): boolean {
  const mayLink = rest.charAt(0) === "s" || rest.charAt(0) === "e";
  return hasHeadAt(rest, 0) || (mayLink && hasHeadAt(rest, MAX_LINK_LENGTH));
}

function hasHeadAt(rest: string, at: number): boolean {
  const known = HEADS.get(rest.charAt(at));
  return known !== undefined && known.some((head) => rest.startsWith(head, at));
}

/** Endings that make a new adjective: "kræftig", "smertelig", "allergivenlig". They are never the thing itself. */
export function isDerived(rest: string): boolean {
  return /^(?:ig|lig|elig|agtig|venlig|løs|fri|mæssig)/.test(rest);
}
