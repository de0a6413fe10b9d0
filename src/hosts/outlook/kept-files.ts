import type { TextFinding } from "#core/detect/finding.ts";
import { keptTag } from "#core/detect/kept-tag.ts";
import type { Origin, Unread } from "#core/facts/facts.ts";
import type { UnreadReason } from "#core/mail/message.ts";
import type { ListedAttachment } from "./outlook.ts";

/** What a look at one attached file has shown, without its text. */
export interface KeptFile {
  readonly id: string;
  readonly size: number;
  readonly name: string;
  readonly findings: readonly TextFinding[];
  readonly unread: readonly Unread[];
}

/** Under what conditions findings may be used again: the same policy, on the same day. */
export interface KeptFor {
  readonly policyVersion: string;
  readonly today: string;
}

/** Session data holds 50,000 characters of the item, and 2.6 million from Mailbox 1.16 (platform.md 3.5). */
export const CHARACTERS = { before116: 44000, from116: 2000000 };

interface KeptText {
  readonly version: 3;
  readonly policyVersion: string;
  readonly today: string;
  readonly files: readonly PackedFile[];
}

/** Id, size, name; the places that the rest counts by; findings; what was not read. */
type PackedFile = readonly [
  string,
  number,
  string,
  readonly Origin[],
  readonly PackedFinding[],
  readonly (readonly [number, UnreadReason])[],
];

type PackedFinding = readonly [
  number,
  TextFinding["kind"],
  number,
  number,
  TextFinding["certainty"],
  number | null,
  /** IN_NAME, IN_SHORT_TEXT, or both. */
  number,
  (string | null)?,
  number?,
];

const IN_NAME = 1;
const IN_SHORT_TEXT = 2;

/** The note for session data. Files that no longer fit are left out, and are scanned at again when the mail is sent. */
export function formatKept(files: readonly KeptFile[], { policyVersion, today }: KeptFor, longest: number): string {
  const packed: PackedFile[] = [];
  let length = 200;
  for (const file of files) {
    const one = pack(file);
    const more = JSON.stringify(one).length + 1;
    if (length + more > longest) continue;
    length += more;
    packed.push(one);
  }
  const text: KeptText = { version: 3, policyVersion, today, files: packed };
  return JSON.stringify(text);
}

/** What a note holds that may still be used; nothing where it is missing, damaged or kept under other conditions. */
export function parseKept(note: string | undefined, { policyVersion, today }: KeptFor): readonly KeptFile[] {
  if (!note) return [];
  try {
    const kept = JSON.parse(note) as Omit<KeptText, "version"> & { readonly version: number };
    if (kept.version !== 3 || kept.policyVersion !== policyVersion || kept.today !== today) return [];
    return kept.files.map(unpack);
  } catch {
    return [];
  }
}

/** The kept look at exactly this file, if there is one. */
export function findKept(kept: readonly KeptFile[], listed: ListedAttachment): KeptFile | undefined {
  return kept.find((file) => isSameFile(file, listed));
}

type FileKey = Pick<KeptFile, "id" | "size" | "name">;

/** In classic and Mac Outlook the id is a position, so name and size belong to it (platform.md 3.2). */
export function isSameFile(a: FileKey, b: FileKey): boolean {
  return a.id === b.id && a.size === b.size && a.name === b.name;
}

function pack({ id, size, name, findings, unread }: KeptFile): PackedFile {
  const origins: Origin[] = [];
  const keys: string[] = [];
  const place = (origin: Origin): number => {
    const key = JSON.stringify(origin);
    if (keys.indexOf(key) < 0) {
      keys.push(key);
      origins.push(origin);
    }
    return keys.indexOf(key);
  };
  const packedFindings = findings.map((finding): PackedFinding => {
    const { kind, start, end, certainty, person, inName, inShortText, topic, score } = finding;
    const flags = (inName === true ? IN_NAME : 0) + (inShortText === true ? IN_SHORT_TEXT : 0);
    const tag = person === undefined ? null : keptTag(person);
    const head = [place(finding.origin), kind, start, end, certainty, tag, flags] as const;
    if (score !== undefined) return [...head, topic ?? null, score];
    return topic === undefined ? head : [...head, topic];
  });
  return [id, size, name, origins, packedFindings, unread.map(({ origin, because }) => [place(origin), because])];
}

function unpack([id, size, name, origins, findings, unread]: PackedFile): KeptFile {
  const origin = (at: number): Origin => origins[at] || [name];
  return {
    id,
    size,
    name,
    findings: findings.map(([at, kind, start, end, certainty, person, flags, topic, score]) => ({
      kind,
      origin: origin(at),
      start,
      end,
      certainty,
      ...(person === null ? {} : { person }),
      ...(flags & IN_NAME ? { inName: true as const } : {}),
      ...(flags & IN_SHORT_TEXT ? { inShortText: true as const } : {}),
      ...(topic === undefined || topic === null ? {} : { topic }),
      ...(score === undefined ? {} : { score }),
    })),
    unread: unread.map(([at, because]) => ({ origin: origin(at), because })),
  };
}
