import type { ExtractionContext } from "../context.ts";
import { decodeEntities } from "../html/entities.ts";
import { endOfTag } from "./end-of-tag.ts";

/** An opening tag. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** An attribute by its name without prefix. */
  readonly attribute: (name: string) => string | undefined;
  /** All between its brackets. */
  readonly inside: string;
}

/** What a document holds, in its order. Names come without their prefix; a closing tag follows for `<a/>` too. */
export interface XmlVisitor {
  readonly open?: (name: string, attribute: (name: string) => string | undefined, tag: XmlTag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * One pass, no recursion, no DTD: a document type is skipped, so no entity can be defined (billion laughs). Says whether every
 * element that was opened was closed again, by its own name.
 */
export function scanXml(xml: string, job: Pick<ExtractionContext, "tick">, visitor: XmlVisitor): boolean {
  let at = 0;
  const names: string[] = [];
  let isWhole = true;
  let opened = 0;
  const counting: XmlVisitor = {
    open: (name, attribute, tag) => {
      names.push(name);
      opened++;
      if (visitor.open) visitor.open(name, attribute, tag);
    },
    text: (text) => {
      if (visitor.text) visitor.text(text);
    },
    close: (name) => {
      if (names.pop() !== name) isWhole = false;
      if (visitor.close) visitor.close(name);
    },
  };
  while (at < xml.length) {
    job.tick();
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at && visitor.text) visitor.text(decodeEntities(xml.slice(at, end)));
    if (tag < 0) break;
    at = xml.charAt(tag + 1) === "!" ? skipDeclaration(xml, tag, visitor) : readTag(xml, tag, counting);
  }
  return isWhole && opened > 0 && names.length === 0;
}

function after(xml: string, sign: string, from: number): number {
  const end = xml.indexOf(sign, from);
  return end < 0 ? xml.length : end + sign.length;
}

function skipDeclaration(xml: string, tag: number, visitor: XmlVisitor): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + 4);
  if (xml.startsWith("<![CDATA[", tag)) {
    const end = xml.indexOf("]]>", tag);
    if (visitor.text) visitor.text(xml.slice(tag + 9, end < 0 ? xml.length : end));
    return end < 0 ? xml.length : end + 3;
  }
  const close = xml.indexOf(">", tag);
  const subset = xml.indexOf("[", tag);
  return subset > 0 && subset < close ? after(xml, "]>", subset) : after(xml, ">", tag);
}

function readTag(xml: string, tag: number, visitor: XmlVisitor): number {
  const end = endOfTag(xml, tag);
  if (end < 0) return xml.length;
  if (xml.charAt(tag + 1) === "?") return after(xml, "?>", tag);
  if (xml.charAt(tag + 1) === "/") {
    if (visitor.close) visitor.close(bareName(xml.slice(tag + 2, end).trim()));
    return end + 1;
  }
  const isEmpty = xml.charAt(end - 1) === "/";
  const inside = xml.slice(tag + 1, isEmpty ? end - 1 : end);
  const blank = inside.search(/\s/);
  const name = bareName(blank < 0 ? inside : inside.slice(0, blank));
  if (visitor.open) {
    const attribute = (wanted: string) => (blank < 0 ? undefined : readAttribute(inside, wanted));
    visitor.open(name, attribute, { name, attribute, inside });
  }
  if (isEmpty && visitor.close) visitor.close(name);
  return end + 1;
}

const bareName = (name: string) => name.slice(name.indexOf(":") + 1);

/** By its name without prefix (`r:id` is asked for as `id`). */
function readAttribute(inside: string, wanted: string): string | undefined {
  for (let at = inside.indexOf(`${wanted}=`); at >= 0; at = inside.indexOf(`${wanted}=`, at + 1)) {
    const before = inside.charAt(at - 1);
    if (before !== ":" && !/\s/.test(before)) continue;
    const quote = inside.charAt(at + wanted.length + 1);
    const start = at + wanted.length + 2;
    const end = inside.indexOf(quote, start);
    if ((quote === '"' || quote === "'") && end >= 0) return decodeEntities(inside.slice(start, end));
  }
  return undefined;
}
