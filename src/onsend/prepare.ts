import { createLimiter } from "#hosts/outlook/create-limiter.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import { cacheScan, readKept } from "#hosts/outlook/cache-scan.ts";
import { findKept, type KeptFile } from "#hosts/outlook/kept-files.ts";
import type { ScannedFile } from "#hosts/outlook/scan-files.ts";
import { scanFiles } from "#hosts/outlook/scan-files.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { listAttachments } from "#hosts/outlook/read-draft.ts";
import { readScans } from "#hosts/outlook/read-scans.ts";
import type { HandlerContext } from "./handler-context.ts";

/** What OnMessageAttachmentsChanged brings along; absent in the other events. */
export interface AttachmentsChanged {
  readonly attachmentDetails?: readonly Pick<ListedAttachment, "id" | "name">[] | null;
}

type Parts = Omit<HandlerContext, "context">;

/** Nobody waits for the pre-check, so slow files get their time. */
const READ_TIMEOUT_MS = 60000;
const EXTRACTING = 90000;

/**
 * Looks at the files that are new since the last time and keeps what they show, so that Send need not read them again.
 * Gives back those in which there is something for OCR.
 */
export async function prepare(
  outlook: Outlook,
  { policy, extraction, clock }: Parts,
  { attachmentDetails }: AttachmentsChanged,
): Promise<readonly ScannedFile[]> {
  const { item } = outlook;
  const start = clock.now();
  const reading: Deadline = { clock, at: start + READ_TIMEOUT_MS };
  const listed = await listFiles(outlook, reading);
  if (listed.length === 0) return [];
  const today = dayOf(start);
  const changed = attachmentDetails || [];
  const kept = (await readKept(outlook, policy, today, reading)).filter((file) => !isNamed(changed, file));
  const missing = listed.filter((file) => findKept(kept, file) === undefined);
  if (missing.length === 0) return [];
  const scanned = await scanFiles(item, missing, extraction, { reading, stopAt: start + EXTRACTING });
  await cacheScan(outlook, scanned, listed, { policy, today, reading });
  return scanned.filter(({ pictures }) => pictures.length > 0);
}

/** Reads the pictures of files by OCR, one file after the other, and keeps what they show. */
export async function prepareScans(
  outlook: Outlook,
  { policy, extraction, clock }: Parts,
  files: readonly ScannedFile[],
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
    const reading: Deadline = { clock, at: clock.now() + READ_TIMEOUT_MS };
    await cacheScan(outlook, [read], await listFiles(outlook, reading), {
      policy,
      today: dayOf(clock.now()),
      reading,
    });
  }
}

function listFiles({ item }: Outlook, reading: Deadline): Promise<readonly ListedAttachment[]> {
  return listAttachments(item, { turns: createLimiter(1), deadline: () => reading });
}

/** Where an id is a position, another file can come to stand in it: one that Outlook says has changed is read again. */
function isNamed(changed: readonly Pick<ListedAttachment, "id" | "name">[], file: KeptFile): boolean {
  return changed.some(({ id, name }) => id === file.id || name === file.name);
}
