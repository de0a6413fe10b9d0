import { foldName, soundOf } from "./fold.ts";

/** The full name first, then what its bearers are called; names that begin alike need no entry. */
const TABLE =
  "andrew andy drew,anders andy,thomas tommy tom,elisabeth betty lis lisbeth elsebeth else bettina elise,kristoffer stoffer,kristian kris chris,margrethe grete grethe,margit magga," +
  "johannes hans johs,alexander sander alex xander,frederik frede frits,katrine trine kate katja,kirsten kis,kristine stine tine,marianne janne," +
  "sebastian basse bastian,robert bob bobby rob,william bill billy will villy,vilhelm ville,richard dick rick,james jim jimmy,edward ed ted ned," +
  "charles charlie chuck,john jack johnny,henry hank harry,michael mike mick mikkel,david dave,stephen steve steven,joseph joe,anthony tony,anton tonny," +
  "margaret peggy maggie meg,katherine kathy kate katie,elizabeth liz beth betty,patricia pat patty tricia,deborah debbie deb,susan sue suzy," +
  "rebecca becky,barbara barb,theodore ted,lawrence larry,jeffrey jeff geoff,kenneth ken,ronald ron,donald don,gerald jerry gerry,leonard len," +
  "jens jensemand,poul palle,niels nis,jorgen joan jorn,birgitte gitte gitta,annette nette,henriette henni jette,charlotte lotte,caroline line,pernille nille," +
  "mathilde tilde,susanne sanne sus,johanne hanne,marie mie maria,dorthea dorte thea,rasmus ras,mathias matti,abdullah abdul,mohammad muhammed mohamed";

const FULL_BY_NICK: ReadonlyMap<string, readonly string[]> = readTable();

function readTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const row of TABLE.split(",")) {
    const [full = "", ...nicks] = row.split(" ").map((name) => soundOf(foldName(name)));
    for (const nick of nicks) table.set(nick, (table.get(nick) || []).concat(full));
  }
  return table;
}

/** Shorter beginnings are shared by too many names. */
const MIN_BEGINNING_LENGTH = 3;
/** "Julie" and "Juliane", "Maria" and "Marie". */
const MIN_STEM_LENGTH = 4;
const MIN_END_LENGTH = 5;

/** Whether one person may go by both folded first names: equal in sound, one the other's beginning or end, or a known short form. */
export function mayBeSameFirstName(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const a = soundOf(one);
  const b = soundOf(other);
  return a === b || isShortFor(one, a, b) || isShortFor(other, b, a) || isKnownShortFor(a, b) || isKnownShortFor(b, a);
}

/** Whether two first names, as they are heard, are one and the same; known short forms are. */
export function isSameSound(a: string, b: string): boolean {
  return a !== "" && b !== "" && (a === b || isKnownShortFor(a, b) || isKnownShortFor(b, a));
}

function isShortFor(written: string, nick: string, full: string): boolean {
  if (nick.length > full.length) return false;
  if (written.length >= MIN_BEGINNING_LENGTH && full.startsWith(nick)) return true;
  const stem = nick.replace(/[aeiouy]$/, "");
  if (stem.length >= MIN_STEM_LENGTH && full.startsWith(stem)) return true;
  return nick.length >= MIN_END_LENGTH && full.endsWith(nick);
}

function isKnownShortFor(nick: string, full: string): boolean {
  const fulls = FULL_BY_NICK.get(nick);
  return fulls !== undefined && fulls.indexOf(full) >= 0;
}
