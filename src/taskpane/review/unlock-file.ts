import type { Piece } from "#core/facts/facts.ts";
import type { Policy } from "#core/policy/policy.ts";
import { cacheScan } from "#hosts/outlook/cache-scan.ts";
import type { Clock, Deadline } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { marksToRead } from "#core/policy/marks-to-read.ts";
import { readDraft } from "#hosts/outlook/read-draft.ts";
import { scanFiles } from "#hosts/outlook/scan-files.ts";
import type { Scanner } from "./scan-files.ts";

/** An attachment by its name, and the readers with a password for it. */
interface Locked {
  readonly outlook: Outlook;
  readonly name: string;
  readonly extraction: Extraction;
}

/** What the judge has, and what it has read of files. */
interface Known {
  readonly policy: Policy;
  readonly clock: Clock;
  readonly scanner: Scanner | null;
  readonly read: Map<string, Promise<readonly Piece[]>>;
}

/** Nobody waits with a finger on Send. */
const READING = 60_000;
const EXTRACTING = 90_000;

const lockedIn = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => "because" in piece && piece.because === "encrypted").length;

/** Reads a locked file anew and keeps what was found; the password is in the readers and nowhere else. Says whether it opened anything. */
export async function unlockFile({ outlook, name, extraction }: Locked, known: Known): Promise<boolean> {
  const { policy, clock, scanner, read } = known;
  const reading: Deadline = { clock, at: clock.now() + READING };
  const { listed } = await readDraft(outlook, marksToRead(policy), reading);
  const files = listed.filter((file) => file.name === name);
  const times = { reading, stopAt: clock.now() + EXTRACTING };
  let isOpened = false;
  for (const found of await scanFiles(outlook.item, files, extraction, times)) {
    const key = keyOf(found.listed);
    if (lockedIn(found.pieces) >= lockedIn((await read.get(key)) ?? [])) continue;
    isOpened = true;
    read.set(key, Promise.resolve(found.pieces));
    if (scanner !== null && found.pictures.length > 0)
      void scanner.scan(found, { outlook, listed }).then(({ pieces }) => read.set(key, Promise.resolve(pieces)));
    // Send, which has no password, goes by what is kept of this look.
    await cacheScan(outlook, [found], listed, { policy, today: dayOf(clock.now()), reading });
  }
  return isOpened;
}

/** In classic and Mac Outlook the id is a position, so name and size belong to the key (platform.md 3.2). */
export function keyOf({ id, name, size }: ListedAttachment): string {
  return JSON.stringify([id, name, size]);
}
