import { atMost } from "#hosts/outlook/at-most.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import { keepLooked, readKept } from "#hosts/outlook/keep-looked.ts";
import { findKept, type KeptFile } from "#hosts/outlook/kept-files.ts";
import type { LookedAt } from "#hosts/outlook/look-at-files.ts";
import { lookAtFiles } from "#hosts/outlook/look-at-files.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { listAttachments } from "#hosts/outlook/read-draft.ts";
import { readScans } from "#hosts/outlook/read-scans.ts";
import type { Surroundings } from "./surroundings.ts";

/** What OnMessageAttachmentsChanged brings along; absent in the other events. */
export interface AttachmentsChanged {
  readonly attachmentDetails?: readonly Pick<ListedAttachment, "id" | "name">[] | null;
}

type Parts = Omit<Surroundings, "context">;

/** Nobody waits for the pre-check, so slow files get their time. */
const READING = 60000;
const EXTRACTING = 90000;

/**
 * Looks at the files that are new since the last time and keeps what they show, so that Send need not read them again.
 * Gives back those in which there is something for OCR.
 */
export async function prepare(
  outlook: Outlook,
  { policy, extraction, clock }: Parts,
  { attachmentDetails }: AttachmentsChanged,
): Promise<readonly LookedAt[]> {
  const { item } = outlook;
  const start = clock.now();
  const reading: Deadline = { clock, at: start + READING };
  const listed = await listFiles(outlook, reading);
  if (listed.length === 0) return [];
  const today = dayOf(start);
  const changed = attachmentDetails || [];
  const kept = (await readKept(outlook, policy, today, reading)).filter((file) => !isNamed(changed, file));
  const missing = listed.filter((file) => findKept(kept, file) === undefined);
  if (missing.length === 0) return [];
  const looked = await lookAtFiles(item, missing, extraction, { reading, stopAt: start + EXTRACTING });
  await keepLooked(outlook, looked, listed, { policy, today, reading });
  return looked.filter(({ pictures }) => pictures.length > 0);
}

/** Reads the pictures of files by OCR, one file after the other, and keeps what they show. */
export async function prepareScans(
  outlook: Outlook,
  { policy, extraction, clock }: Parts,
  files: readonly LookedAt[],
): Promise<void> {
  const { ocr } = extraction;
  if (ocr === undefined) return;
  const stopAt = clock.now() + policy.ocr.seconds * 1000;
  let { pages } = policy.ocr;
  for (const file of files) {
    const seconds = Math.max(0, stopAt - clock.now()) / 1000;
    let used = 0;
    const read = await readScans(file, ocr, { pages, seconds }, ({ done }) => {
      used = done;
    });
    pages -= used;
    const reading: Deadline = { clock, at: clock.now() + READING };
    await keepLooked(outlook, [read], await listFiles(outlook, reading), {
      policy,
      today: dayOf(clock.now()),
      reading,
    });
  }
}

function listFiles({ item }: Outlook, reading: Deadline): Promise<readonly ListedAttachment[]> {
  return listAttachments(item, { turns: atMost(1), deadline: () => reading });
}

/** Where an id is a position, another file can come to stand in it: one that Outlook says has changed is read again. */
function isNamed(changed: readonly Pick<ListedAttachment, "id" | "name">[], file: KeptFile): boolean {
  return changed.some(({ id, name }) => id === file.id || name === file.name);
}
