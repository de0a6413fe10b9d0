import type { Reader } from "../context.ts";
import { hasPart, partText, readExtras, readParts } from "./package.ts";
import { pullText } from "./pull-text.ts";

const PARTS = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide|charts\/chart|diagrams\/data|comments\/comment)\d*\.xml$/;

/** pptx: slides in their order, hidden ones too, notes, tables, labels of charts and diagrams. */
export const pptxReader: Reader = {
  name: "pptx",
  recognises: (bytes) => hasPart(bytes, "ppt/"),
  read: (bytes, job) => {
    const parts = readParts(bytes, job);
    const wanted = parts.filter(({ name }) => PARTS.test(name));
    const slides = wanted.filter(({ name }) => name.startsWith("ppt/slides/"));
    for (const part of slides.concat(wanted.filter((one) => slides.indexOf(one) < 0))) pullText(partText(part), job);
    readExtras(parts, job, (xml) => {
      pullText(xml, job);
    });
  },
};
