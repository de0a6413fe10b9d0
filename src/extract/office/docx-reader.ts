import type { Reader } from "../context.ts";
import { hasPart, partText, readExtras, readParts } from "./package.ts";
import { pullText } from "./pull-text.ts";

const PARTS =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments|charts\/chart\d*|diagrams\/data\d*)\.xml$/;

/** docx, docm, dotx: every part that a reader of the document could see. */
export const docxReader: Reader = {
  name: "docx",
  recognises: (bytes) => hasPart(bytes, "word/"),
  read: (bytes, job) => {
    const parts = readParts(bytes, job);
    const wanted = parts.filter(({ name }) => PARTS.test(name));
    const main = wanted.filter(({ name }) => name === "word/document.xml");
    for (const part of main.concat(wanted.filter((one) => main.indexOf(one) < 0))) pullText(partText(part), job);
    readExtras(parts, job, (xml) => {
      pullText(xml, job);
    });
  },
};
