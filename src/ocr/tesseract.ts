import type { Worker, WorkerOptions, WorkerParams } from "tesseract.js";
import type { OcrEngine, PageMode, Rendered } from "./engine.ts";

/** What both runtimes use of tesseract.js. */
export interface Tesseract {
  readonly createWorker: (language: string, mode: number, options: Partial<WorkerOptions>) => Promise<Worker>;
}

/** The neural recogniser alone; the data has no older one in it. */
const LSTM = 1;

/** A Danish reader; `options` say where its files are. A picture that cannot be read rejects one call and nothing else. */
export async function startTesseract(
  { createWorker }: Tesseract,
  options: Partial<WorkerOptions>,
): Promise<Pick<OcrEngine, "recognise" | "end">> {
  const worker = await createWorker("dan", LSTM, {
    ...options,
    gzip: true,
    cacheMethod: "none",
    // Without this an unreadable picture is an uncaught error beside the rejection (extraction.md section 5).
    errorHandler: () => undefined,
  });
  // Left to guess the resolution, it loses one number in four of a clean table (`npm run ocr`); its remarks are for nobody here.
  await worker.setParameters({ user_defined_dpi: "200", debug_file: "/dev/null" });
  let current: PageMode | null = null;
  return {
    recognise: async (page: Rendered, mode: PageMode) => {
      if (mode !== current)
        await worker.setParameters({ tessedit_pageseg_mode: mode } as unknown as Partial<WorkerParams>);
      current = mode;
      return (await worker.recognize(page)).data.text;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
