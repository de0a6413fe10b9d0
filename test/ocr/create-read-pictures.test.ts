import { describe, expect, test } from "@jest/globals";
import type { OcrProgress, Picture } from "#extract/pictures/picture.ts";
import { createReadPictures } from "#ocr/create-read-pictures.ts";
import type { OcrEngine } from "#ocr/engine.ts";
import { tiffPages } from "#ocr/tiff-pages.ts";
import { buildTiff } from "../support/build-tiff.ts";

const words = "Vedr. borger med CPR-nummer 010203-9995";
const limits = { pages: 20, seconds: 60 };

/** An engine of the test's own: a picture's bytes are what it says, and 0 is a picture that cannot be read. */
function engineOf(change: Partial<OcrEngine> = {}) {
  const log: string[] = [];
  const engine: OcrEngine = {
    render: (_, page) => Promise.resolve(Uint8Array.of(page)),
    decode: (bytes) => Promise.resolve(bytes),
    recognise: (page, mode) => {
      const [first] = page as Uint8Array;
      log.push(`${first ?? "none"} mode ${mode}`);
      return first === 0 ? Promise.reject(new Error("no picture")) : Promise.resolve(`${words} ${first ?? ""}`);
    },
    end: () => {
      log.push("end");
      return Promise.resolve();
    },
    ...change,
  };
  const start = () => {
    log.push("start");
    return Promise.resolve(engine);
  };
  return { start, log };
}

const picture = (name: string, first: number): Picture => ({ origin: [name], bytes: Uint8Array.of(first) });
const scan = (name: string, pages: readonly number[]): Picture => ({ origin: [name], bytes: Uint8Array.of(9), pages });
const still = () => 0;

describe("reading pictures", () => {
  test("starts nothing when there are none", async () => {
    const { start, log } = engineOf();
    expect(await createReadPictures(start, still)([], limits, () => undefined)).toEqual([]);
    expect(log).toEqual([]);
  });

  test("reads every page of a scan in its order, and tells how far it is", async () => {
    const { start } = engineOf();
    const progress: OcrProgress[] = [];
    const [read] = await createReadPictures(start, still)([scan("a.pdf", [2, 5])], limits, (one) => progress.push(one));
    expect(read).toEqual({ origin: ["a.pdf"], text: `${words} 2\n${words} 5` });
    expect(progress).toEqual([
      { done: 1, pages: 2 },
      { done: 2, pages: 2 },
    ]);
  });

  test("looks for scattered words where there are next to none", async () => {
    const { start, log } = engineOf({
      recognise: (_, mode) => {
        log.push(mode);
        return Promise.resolve(mode === "3" ? "|" : words);
      },
    });
    const [read] = await createReadPictures(start, still)([picture("a.png", 1)], limits, () => undefined);
    expect(read?.text).toBe(words);
    expect(log.filter((one) => one.length < 3)).toEqual(["3", "11"]);
  });

  test("stops at the number of pages and says so", async () => {
    const { start } = engineOf();
    const read = await createReadPictures(start, still)(
      [scan("a.pdf", [1, 2, 3])],
      { ...limits, pages: 2 },
      () => undefined,
    );
    expect(read).toEqual([{ origin: ["a.pdf"], text: `${words} 1\n${words} 2`, because: "too-large" }]);
  });

  test("goes on with a new engine after a picture that cannot be read", async () => {
    const { start, log } = engineOf();
    const read = await createReadPictures(start, still)(
      [picture("bad.png", 0), picture("a.png", 1)],
      limits,
      () => undefined,
    );
    expect(read).toEqual([
      { origin: ["bad.png"], text: "", because: "damaged" },
      { origin: ["a.png"], text: `${words} 1` },
    ]);
    expect(log).toEqual(["start", "0 mode 3", "end", "start", "1 mode 3", "end"]);
  });

  test("ends an engine that never answers, and says that time ran out", async () => {
    const { start, log } = engineOf({ recognise: () => new Promise(() => undefined) });
    const read = await createReadPictures(start, () => performance.now())(
      [picture("a.png", 1), picture("b.png", 2)],
      { pages: 20, seconds: 0.02 },
      () => undefined,
    );
    expect(read.map((one) => one.because)).toEqual(["out-of-time", "out-of-time"]);
    expect(log).toEqual(["start", "end"]);
  });

  test("does not open a picture that says it is larger than any sheet of paper", async () => {
    const { start, log } = engineOf();
    const png = Uint8Array.of(0x89, ...new Array<number>(15).fill(0), 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 6, 0);
    const read = await createReadPictures(start, still)([{ origin: ["a.png"], bytes: png }], limits, () => undefined);
    expect(read).toEqual([{ origin: ["a.png"], text: "", because: "too-large" }]);
    expect(log).toEqual([]);
  });
});

describe("a TIFF of several pages", () => {
  const page = (dot: number) => ({ width: 2, height: 1, dots: Uint8Array.of(dot, dot) });
  const tiff = buildTiff([page(1), page(2), page(3)]);
  /** Where the first page of a file has its dots. */
  const dotsOf = (bytes: Uint8Array): number => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return bytes[view.getUint32(view.getUint32(4, true) + 2 + 5 * 12 + 8, true)] ?? 0;
  };
  const engine = () => engineOf({ recognise: (bytes) => Promise.resolve(`${words} ${dotsOf(bytes as Uint8Array)}`) });
  const fax = (bytes: Uint8Array): Picture => ({ origin: ["fax.tif"], bytes });

  test("is read page by page", async () => {
    const [read] = await createReadPictures(engine().start, still)([fax(tiff)], limits, () => undefined);
    expect(read).toEqual({ origin: ["fax.tif"], text: [1, 2, 3].map((dot) => `${words} ${dot}`).join("\n") });
  });

  test("says that a page was left out", async () => {
    const few = { pages: 2, seconds: 60 };
    const [read] = await createReadPictures(engine().start, still)([fax(tiff)], few, () => undefined);
    expect(read).toEqual({ origin: ["fax.tif"], text: `${words} 1\n${words} 2`, because: "too-large" });
  });

  test("says that its chain of pages breaks off, or goes round", async () => {
    for (const wrong of [0xffffff, 8]) {
      const bytes = tiff.slice();
      new DataView(bytes.buffer).setUint32(8 + 2 + 11 * 12, wrong, true);
      const [read] = await createReadPictures(engine().start, still)([fax(bytes)], limits, () => undefined);
      expect(read).toEqual({ origin: ["fax.tif"], text: `${words} 1`, because: "damaged" });
    }
  });

  test("is told from what is none", () => {
    expect(tiffPages(Uint8Array.of(0x89, 0x50))).toBeUndefined();
    expect(tiffPages(new Uint8Array(20))).toBeUndefined();
    expect(tiffPages(tiff)?.pages).toHaveLength(3);
  });
});

test("a picture that nothing here opens is unknown-format, and no page of others is lost", async () => {
  const { start } = engineOf({ decode: (bytes) => Promise.resolve(bytes[0] === 5 ? undefined : bytes) });
  const read = await createReadPictures(start, still)(
    [picture("a.heic", 5), picture("b.png", 6)],
    limits,
    () => undefined,
  );
  expect(read).toEqual([
    { origin: ["a.heic"], text: "", because: "unknown-format" },
    { origin: ["b.png"], text: `${words} 6` },
  ]);
});
