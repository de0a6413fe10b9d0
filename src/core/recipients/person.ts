import { foldName, soundOf } from "./fold.ts";
import { isSharedMailbox } from "./shared-mailbox.ts";

/** Who an address belongs to, as far as its display name or its local part says; all parts folded. */
export interface Person {
  readonly first: string;
  /** `first` as it is heard. */
  readonly sound: string;
  readonly last: string;
  /** Every word of the name, middle names and the parts of double names included. */
  readonly words: readonly string[];
  /** "bjb", by which colleagues are known in many municipalities. */
  readonly initials: string;
  /** First and last name can be read. */
  readonly isFull: boolean;
  /** An office, a group or a machine. */
  readonly isShared: boolean;
  /** The local part without dots, hyphens and underscores, folded: what a hurried hand leaves out. */
  readonly bare: string;
}

const TITLES = /^(?:hr|fru|frk|dr|prof|mr|mrs|ms|adv|advokat|overlaege|laege|ing|cand|jur|phd|jr|sr|ii|iii)$/;
const MAX_NAME_LENGTH = 80;

/** Reads a person from a display name and, where that says too little, from the local part of the address. */
export function readPerson(name: string, address: string): Person {
  const local = localPart(address);
  const shown = name.indexOf("@") >= 0 ? "" : withoutBesides(name.slice(0, MAX_NAME_LENGTH));
  const isShared = isSharedMailbox(local, shown);
  const ordered = isShared ? shown : inOrder(shown);
  const named = wordsIn(ordered.split(/[\s.,]+/));
  const addressed = wordsIn(local.replace(/\d+/g, " ").split(/[\s._-]+/));
  const isFromName = named.length >= 2 || (named.length === 1 && addressed.length < 2);
  const parts = isFromName ? named : addressed;
  // "p.kolding@" tells no first name.
  const isSurname = !isFromName && parts.length === 1 && /^[^._-][._-]/.test(local);
  const first = isSurname ? "" : parts[0] || "";
  const last = isSurname || parts.length > 1 ? parts[parts.length - 1] || "" : "";
  const initials = foldName(ordered)
    .split(/[\s.,-]+/)
    .map((word) => word.charAt(0))
    .join("");
  const words = isFromName ? parts.concat(addressed.filter((word) => parts.indexOf(word) < 0)) : parts;
  let sound: string | undefined;
  return {
    first,
    get sound() {
      if (sound === undefined) sound = soundOf(first);
      return sound;
    },
    last,
    words: withParts(words),
    initials,
    isFull: !isShared && first !== "" && last !== "",
    isShared,
    bare: bareLocalPart(address),
  };
}

/** Without "(BUF)", "[extern]", quotes, and what follows a dash, a bar or a slash behind a blank. */
function withoutBesides(name: string): string {
  let plain = "";
  let closing = "";
  for (let at = 0; at < name.length; at++) {
    const sign = name.charAt(at);
    if (closing !== "") {
      if (sign === closing) closing = "";
    } else if (sign in BRACKETS) closing = BRACKETS[sign] || "";
    else if (/[-–|/]/.test(sign) && name.charAt(at - 1) === " ") break;
    else plain += /["']/.test(sign) ? " " : sign;
  }
  return plain.trim();
}

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "<": ">" };

/** "Hansen, Mette" is Mette Hansen. */
function inOrder(name: string): string {
  const [last, first, ...more] = name.split(",").map((part) => part.trim());
  return last && first && more.length === 0 ? `${first} ${last}` : name;
}

/** Titles, numbers and what nobody can say aloud are no names. */
function wordsIn(parts: readonly string[]): readonly string[] {
  return parts
    .map(foldName)
    .filter((word) => /^[a-z][a-z-]+$/.test(word) && /[aeiouy]/.test(word) && !TITLES.test(word));
}

function withParts(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (all, word) => (word.indexOf("-") > 0 ? all.concat(word, word.split("-")) : all.concat(word)),
    [],
  );
}

export function localPart(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? address : address.slice(0, at);
}

function bareLocalPart(address: string): string {
  return foldName(localPart(address)).replace(/[._'-]/g, "");
}
