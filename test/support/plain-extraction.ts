import { findCloudFiles } from "#extract/find-cloud-files.ts";
import type { Extraction } from "../../src/hosts/outlook/extraction.ts";

/** Takes every file for plain text and a body for its words, so that tests of the handler are about the handler. */
export const plainExtraction: Extraction = {
  fileBytes: 25_000_000,
  file: ({ name, content }) => [
    { origin: [name], value: name, inName: true },
    "because" in content
      ? { origin: [name], because: content.because }
      : { origin: [name], value: Buffer.from(content).toString() },
  ],
  ocr: undefined,
  body: ({ content }) => [
    { origin: "body", value: content.replaceAll("<p>", "").replaceAll("</p>", "\n") },
    ...findCloudFiles(content, content),
  ],
};
