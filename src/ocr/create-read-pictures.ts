import type { OcrLimits, OcrProgress, Picture, PictureText, ReadPictures } from "#extract/pictures/picture.ts";
import { pictureSize } from "#extract/pictures/picture-size.ts";
import type { OcrEngine, StartEngine } from "./engine.ts";
import { recognisePage } from "./recognise-page.ts";
import { tiffPages } from "./tiff-pages.ts";

/** An A3 page at 600 dpi; larger ones would not fit into the memory of the engine. */
const MAX_PIXELS = 70_000_000;

/** One page that is to be read: of a PDF by its number, of anything else by its bytes. */
interface Job {
  readonly picture: Picture;
  readonly page: number | (() => Uint8Array);
  /** Behind it stands what nobody could make pages of. */
  readonly isLastOfHalf?: true;
}

interface Outcome {
  readonly text: string;
  readonly because?: NonNullable<PictureText["because"]>;
}

/** OCR over any engine: page by page under the limits, and an engine that failed is started anew. `now` in milliseconds. */
export function createReadPictures(start: StartEngine, now: () => number): ReadPictures {
  return async (pictures, limits, onProgress) => {
    if (pictures.length === 0 || limits.pages === 0) return [];
    const jobs = pictures.flatMap(jobsOf);
    const reading = createReading(start, { ...limits, pages: Math.min(limits.pages, jobs.length) }, now, onProgress);
    const outcomes = new Map<Job, Outcome>();
    for (const job of jobs) outcomes.set(job, await reading.read(job));
    await reading.end();
    return pictures.map((picture) =>
      textOf(
        picture,
        [...outcomes].filter(([job]) => job.picture === picture).map(([, outcome]) => outcome),
      ),
    );
  };
}

function jobsOf(picture: Picture): readonly Job[] {
  if (picture.pages !== undefined) return picture.pages.map((page) => ({ picture, page }));
  const tiff = tiffPages(picture.bytes);
  if (tiff === undefined || tiff.pages.length === 0) return [{ picture, page: () => picture.bytes }];
  return tiff.pages.map((page, index) =>
    index === tiff.pages.length - 1 && !tiff.isWhole ? { picture, page, isLastOfHalf: true } : { picture, page },
  );
}

function textOf({ origin }: Picture, outcomes: readonly Outcome[]): PictureText {
  const text = outcomes
    .map((one) => one.text)
    .filter((one) => one !== "")
    .join("\n");
  const because = outcomes.find((one) => one.because !== undefined)?.because;
  return { origin, text, ...(because === undefined ? {} : { because }) };
}

interface Reading {
  readonly read: (job: Job) => Promise<Outcome>;
  readonly end: () => Promise<void>;
}

function createReading(
  start: StartEngine,
  limits: OcrLimits,
  now: () => number,
  onProgress: (progress: OcrProgress) => void,
): Reading {
  const stopAt = now() + limits.seconds * 1_000;
  let engine: Promise<OcrEngine> | null = null;
  let done = 0;
  let isLate = false;
  const end = async (): Promise<void> => {
    const running = engine;
    engine = null;
    await running?.then((one) => one.end()).catch(() => undefined);
  };
  const attempt = async ({ picture, page, isLastOfHalf }: Job): Promise<Outcome> => {
    engine ??= start();
    const running = await engine;
    const pixels = typeof page === "number" ? await running.render(picture, page) : await running.decode(page());
    if (pixels === undefined) return { text: "", because: "unknown-format" };
    const text = await recognisePage(running, pixels);
    return isLastOfHalf === true ? { text, because: "damaged" } : { text };
  };
  const read = async (job: Job): Promise<Outcome> => {
    if (isTooLarge(job) || done >= limits.pages) return { text: "", because: "too-large" };
    const left = stopAt - now();
    const outcome = isLate || left <= 0 ? null : await within(attempt(job), left).catch((): Outcome => DAMAGED);
    done++;
    onProgress({ done, pages: limits.pages });
    isLate = outcome === null;
    if (isLate || outcome === DAMAGED) await end();
    return outcome ?? { text: "", because: "out-of-time" };
  };
  return { read, end };
}

const DAMAGED: Outcome = { text: "", because: "damaged" };

function isTooLarge({ picture, page }: Job): boolean {
  const size = typeof page === "number" ? undefined : pictureSize(picture.bytes);
  return size !== undefined && size.width * size.height > MAX_PIXELS;
}

/** Null when the time is over first; what is under way then is ended by its engine. */
function within<T>(work: Promise<T>, millis: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, millis);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
