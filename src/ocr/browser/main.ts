import type { ReadPictures } from "#extract/pictures/picture.ts";
import { createReadPictures } from "../create-read-pictures.ts";
import { startBrowserEngine } from "./start-browser-engine.ts";

declare global {
  // What `src/hosts/outlook/load-ocr.ts` waits for.
  var postvagtOcr: ReadPictures | undefined;
}

const script = document.currentScript;
const folder = new URL(".", script instanceof HTMLScriptElement ? script.src : location.href).href;

globalThis.postvagtOcr = createReadPictures(
  () => startBrowserEngine(folder),
  () => performance.now(),
);
