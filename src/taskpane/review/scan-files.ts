import type { OcrProgress, ReadPictures } from "#extract/pictures/picture.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import { cacheScan } from "#hosts/outlook/cache-scan.ts";
import type { ScannedFile } from "#hosts/outlook/scan-files.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { readScans } from "#hosts/outlook/read-scans.ts";

/** How far text recognition has come; null when it has nothing to do. */
export type ScanListener = (progress: OcrProgress | null) => void;

export interface Scanner {
  /** Reads the pictures of a file when its turn comes, and keeps what they show, so that Send knows it too. */
  readonly scan: (
    file: ScannedFile,
    mail: { readonly outlook: Outlook; readonly listed: readonly ListedAttachment[] },
  ) => Promise<ScannedFile>;
  /** One listener, told from then on. */
  readonly listen: (listener: ScanListener) => void;
}

interface ScannerParts {
  readonly ocr: ReadPictures;
  readonly policy: Policy;
  readonly clock: Clock;
}

const KEEPING = 5_000;

const pagesOf = ({ pictures }: ScannedFile) => pictures.reduce((sum, { pages }) => sum + (pages?.length ?? 1), 0);

/** One file at a time: a page takes a core for seconds. */
export function createScanner({ ocr, policy, clock }: ScannerParts): Scanner {
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let tell: ScanListener = () => undefined;
  const read: Scanner["scan"] = async (file, { outlook, listed }) => {
    tell({ done: 0, pages: pagesOf(file) });
    const scanned = await readScans(file, ocr, policy.ocr, (progress) => {
      tell(progress);
    });
    const reading = { clock, at: clock.now() + KEEPING };
    await cacheScan(outlook, [scanned], listed, { policy, today: dayOf(clock.now()), reading }).catch(() => undefined);
    return scanned;
  };
  return {
    scan: (file, mail) => {
      waiting++;
      const scanned = turn.then(() => read(file, mail));
      turn = scanned
        .catch(() => undefined)
        .finally(() => {
          waiting--;
          if (waiting === 0) tell(null);
        });
      return scanned;
    },
    listen: (listener) => {
      tell = listener;
    },
  };
}
