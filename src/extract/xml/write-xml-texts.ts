import type { ExtractionContext } from "../context.ts";
import { decodeEntities } from "../html/entities.ts";
import { scanXml } from "./scan-xml.ts";

/** Elements that stand within a line, by the names that formats give them. */
const INLINE = new Set("t tspan span b i em strong u font a r text run sub sup small".split(" "));
/** Attributes that say how something looks, where it stands or what it is called by programs. */
const MACHINERY =
  /^(?:xmlns|xml:(?:space|base|id)|xsi:)|^(?:[\w-]+:)?(?:style|class|d|points|transform|viewBox|width|height|x\d?|y\d?|dx|dy|cx|cy|rx|ry|r|fill|stroke|version|encoding|schemaLocation|space|preserveAspectRatio|offset|gradientTransform|rsid\w*|paraId|textId)$|(?:color|size|opacity)$/i;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** A tag that is longer is told as it stands. */
const MAX_TAG_LENGTH = 20_000;
const NUMBER_LIST = /^[\s\d.,;%+-]*$/;
const LONG_NUMBER = /\d{6}/;

/** Every text of some XML, a line each, and every attribute that is no machinery; says whether the XML is whole. */
export function writeXmlTexts(xml: string, job: ExtractionContext): boolean {
  let line = "";
  let isInline = false;
  const end = () => {
    if (line.trim() !== "") job.write(`${line.trim()}\n`);
    line = "";
  };
  const isWhole = scanXml(xml, job, {
    open: (name, _, { inside }) => {
      isInline = INLINE.has(name);
      if (!isInline) end();
      writeAttributes(inside, job);
    },
    text: (text) => {
      line += text.replace(/\s+/g, " ");
    },
    close: (name) => {
      if (!INLINE.has(name)) end();
    },
  });
  end();
  return isWhole;
}

function writeAttributes(inside: string, job: ExtractionContext): void {
  if (inside.indexOf("=") < 0) return;
  if (inside.length > MAX_TAG_LENGTH) {
    job.write(`${inside}\n`);
    return;
  }
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(inside); found !== null; found = ATTRIBUTE.exec(inside)) {
    const value = found[2] ?? found[3] ?? "";
    if (value.trim() === "" || MACHINERY.test(found[1] ?? "")) continue;
    if (NUMBER_LIST.test(value) && !LONG_NUMBER.test(value)) continue;
    job.write(`${decodeEntities(value)}\n`);
  }
}
