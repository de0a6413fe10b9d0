import { createReadPictures } from "../create-read-pictures.ts";
import { startNodeEngine } from "./start-node-engine.ts";

/** Reads pictures and scanned pages on the command line. */
export const readPictures = createReadPictures(startNodeEngine, () => performance.now());
