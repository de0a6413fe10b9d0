import type { ReadPictures } from "#extract/pictures/picture.ts";

/** What this needs of a page; classic Outlook's runtime has none of it. */
interface Page {
  createElement(name: "script"): Script;
  readonly head: { appendChild(script: Script): unknown };
}

interface Script {
  src: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
}

declare const document: Page | undefined;
declare const WebAssembly: object | undefined;
declare const Worker: object | undefined;
/** Set by `ocr/ocr.js` when it has been loaded. */
declare const postvagtOcr: ReadPictures | undefined;

const SCRIPT = "ocr/ocr.js";

/** OCR where the runtime can (a page with workers and WebAssembly); undefined in classic Outlook, where pictures stay unread. */
export function findOcr(): ReadPictures | undefined {
  if (typeof document === "undefined" || typeof WebAssembly === "undefined" || typeof Worker === "undefined")
    return undefined;
  const page = document;
  let loaded: Promise<ReadPictures | undefined> | undefined;
  return (pictures, limits, onProgress) => {
    loaded = loaded || load(page);
    return loaded.then((read) => {
      if (read !== undefined) return read(pictures, limits, onProgress);
      // The next picture tries again: the server may be back.
      loaded = undefined;
      return [];
    });
  };
}

/** Some megabytes from our own origin, so only when there is a picture. */
function load(page: Page): Promise<ReadPictures | undefined> {
  return new Promise((resolve) => {
    const script = page.createElement("script");
    script.onload = () => {
      resolve(typeof postvagtOcr === "undefined" ? undefined : postvagtOcr);
    };
    script.onerror = () => {
      resolve(undefined);
    };
    script.src = SCRIPT;
    page.head.appendChild(script);
  });
}
