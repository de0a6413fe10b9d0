import { zipSync, type Zippable } from "fflate";
import { utf8 } from "./place.ts";

/** A package's parts by name, XML without its declaration; bytes as they are. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
].join(" ");

/** An element with the names that Office's parts use. */
export const root = (name: string, content: string, attributes = ""): string =>
  `<${name} ${NAMESPACES}${attributes === "" ? "" : ` ${attributes}`}>${content}</${name}>`;

export interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly isOutside?: true;
}

export const relations = (list: readonly Relation[]): string =>
  `<Relationships xmlns="${RELATIONS}">${list
    .map(
      ({ kind, target, isOutside }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"${isOutside === true ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** A package whose main part refers to the parts named with a kind in front: `header:word/header1.xml`. */
export function pack(
  main: string,
  mainType: string,
  parts: Parts,
  links: readonly Relation[] = [],
  types: Readonly<Record<string, string>> = {},
): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const all: Record<string, Uint8Array> = {};
  const add = (name: string, content: string | Uint8Array) => {
    all[name] = typeof content === "string" ? utf8(XML + content) : content;
  };
  const overrides = Object.entries({ [main]: mainType, ...types })
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join("");
  add(
    "[Content_Types].xml",
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
  );
  const properties = Object.keys(parts).filter((name) => /^(?:docProps|customXml\/item)/.test(name));
  add(
    "_rels/.rels",
    relations(
      [main, ...properties].map((target, index) => ({ kind: index === 0 ? "officeDocument" : "properties", target })),
    ),
  );
  const inside = links.map((link) =>
    link.isOutside === true || !link.target.startsWith(folder)
      ? link
      : { ...link, target: link.target.slice(folder.length) },
  );
  add(`${folder}_rels/${main.slice(folder.length)}.rels`, relations(inside));
  for (const [name, content] of Object.entries(parts)) add(name, content);
  return zipSync(all as Zippable);
}
