import { decodeText } from "../charset/decode-text.ts";
import { decodeAddress } from "../html/decode-address.ts";
import type { ExtractionContext } from "../context.ts";
import { pictureKind } from "../pictures/picture-kind.ts";
import { readableRuns } from "../ole/ppt/readable-runs.ts";
import { writeXmlTexts } from "../xml/write-xml-texts.ts";
import { pullText } from "./pull-text.ts";
import type { Package, Part } from "./package.ts";
import { isRelationList } from "./package.ts";

/** Parts without a word that anybody wrote: by their root element. */
const WORDLESS = new Set(
  "Types theme themeOverride fonts webSettings tblStyleLst presentationPr viewPr chartStyle colorStyle colorsDef layoutDef styleDef calcChain volTypes metadata sst styleSheet".split(
    " ",
  ),
);

/** Parts of which only some elements and attributes are words: by their root element. */
const PULLED = new Set(
  "document hdr ftr footnotes endnotes comments glossaryDocument settings numbering styles sld notes sldLayout sldMaster handoutMaster notesMaster presentation cmLst cmAuthorLst authorLst tagLst chartSpace dataModel drawing wsDr xml userShapes userInterface coreProperties workbook table connections queryTable slicers slicerCacheDefinition slicerCache timelines pivotTableDefinition personList people ThreadedComments commentsExtended ocx formControlPr ctrlProps users headers wordDocument package FixedPage FixedDocument PageContents MasterContents VisioDocument".split(
    " ",
  ),
);

const ROOT = /<([A-Z_][\w:.-]*)/i;

/** The name of the root element without its prefix. */
export function rootOf(xml: string): string {
  const [, root = ""] = ROOT.exec(xml.slice(0, 20_000)) ?? [];
  return root.slice(root.indexOf(":") + 1);
}

/** Whether bytes are XML, whatever the part is called. */
export function isXml(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, 200));
  return /^\s*<[?!\w]/.test(start);
}

/** Names under which Office's elements stand where they have no prefix. */
const OFFICE = /openxmlformats\.org|schemas-microsoft-com|schemas\.microsoft\.com|purl\.oclc\.org\/ooxml/;

const hasPrefix = (head: string) => head.split("<").some((tag) => /^\w+:/.test(tag));

/** Charts since 2016 keep their texts in elements that elsewhere hold numbers. */
const NEW_CHART = /<cx\d{0,3}:chartSpace/;

/** Writes what an XML part says. */
export function writeXmlPart(xml: string, job: ExtractionContext): void {
  const root = rootOf(xml);
  if (WORDLESS.has(root)) return;
  if (isPulled(xml, root)) pullText(xml, job);
  else writeXmlTexts(xml, job);
}

/** Whether only some elements of some XML are words, as in Word's. */
export function isPulled(xml: string, root = rootOf(xml)): boolean {
  const head = xml.slice(0, 4_000);
  return PULLED.has(root) && (OFFICE.test(head) || hasPrefix(head)) && !NEW_CHART.test(head);
}

/** Binary parts that hold no text: fonts, printers' settings, macros, signatures' certificates. */
const MUTE_TYPES =
  /obfuscatedfont|printersettings|vbaproject|ms-office\.vba|x-fontdata|digital-signature-certificate|^audio\/x-|attachedtoolbars/;
const MUTE_BINARY = /^(?:printersettings\d*|vba\w*|attachedtoolbars)\.bin$/;
const MUTE_ENDING = /\.(?:odttf|fntdata|ttf|otf|sigs)$/;
const DRAWING = /\.(?:emf|wmf|emz|wmz|pcz|pict|wdp|jxr)$|^\[trash\]\//;

/** Hands over the file in a part that is no XML, or says nothing where it is a picture or machinery. */
export function takeBinaryPart(part: Part, job: ExtractionContext): void {
  const name = part.name.slice(part.name.lastIndexOf("/") + 1);
  if (MUTE_TYPES.test(part.type) || MUTE_ENDING.test(part.key) || isRelationList(part.key)) return;
  if (MUTE_BINARY.test(part.key.slice(part.key.lastIndexOf("/") + 1))) return;
  if (DRAWING.test(part.key)) return;
  const bytes = part.bytes();
  if (bytes.length === 0) return;
  if (pictureKind(bytes) !== undefined) offerPicture(bytes, name, job);
  else if (/activex/.test(part.type + part.key)) job.write(`${readableRuns(bytes, job.tick)}\n`);
  else job.nested(name, bytes);
}

/** Smaller ones are logos and bullets (extraction.md section 6). */
const MIN_PICTURE = 20_000;

/** Hands out a picture of a document; a letterhead is no reason to call the document unread. */
export function offerPicture(bytes: Uint8Array, name: string, job: ExtractionContext): void {
  job.picture(() => (bytes.length >= MIN_PICTURE ? bytes : undefined), { name });
}

/** Relations to parts that carry words: a picture, a font or a theme may be missing without a gap in the text. */
const WORDLESS_RELATIONS =
  /^(?:image|styles|sharedstrings|theme|themeoverride|thumbnail|font|fonttable|printersettings|video|audio|media|vbaproject|websettings|styleswitheffects|tablestyles|presprops|viewprops|calcchain|metadata\/thumbnail|sheetmetadata|chartcolorstyle|chartstyle|origin|attachedtoolbars|wordvbadata|hdphoto|activexcontrolbinary|null)$/;
const SILENT_TARGETS = new Set(["attachedtemplate"]);
const USES_RELATION = /(?:id|embed|link|dm|pict|href)="/g;
const RELATION_PREFIX = /^(?:r|rel|relationships)\d*:$/;
/** `relationships`, some digits and a colon, with a blank in front. */
const MAX_PREFIX = 20;

/** Writes where a part's links lead, and says `damaged` where a part that it refers to is gone. */
export function writeRelations(part: Part, xml: string, pack: Package, job: ExtractionContext): void {
  const relations = pack.relationsOf(part);
  for (const { kind, target, isOutside } of relations ?? []) {
    if (isOutside) {
      if (!SILENT_TARGETS.has(kind) && target !== "NULL") job.write(`${decodeAddress(target)}\n`);
    } else if (
      target !== "" &&
      !WORDLESS_RELATIONS.test(kind) &&
      !/(?:^|\/)null$/.test(target) &&
      pack.find(target) === undefined
    )
      job.unread("damaged");
  }
  const known = new Set((relations ?? []).map(({ id }) => id));
  for (let use = USES_RELATION.exec(xml); use !== null; use = USES_RELATION.exec(xml)) {
    job.tick();
    if (!isRelationAttribute(xml, use.index)) continue;
    const start = use.index + use[0].length;
    const id = xml.slice(start, xml.indexOf('"', start));
    if (id !== "" && !known.has(id)) job.unread("damaged");
  }
  USES_RELATION.lastIndex = 0;
}

function isRelationAttribute(xml: string, name: number): boolean {
  const before = xml.slice(Math.max(0, name - MAX_PREFIX), name).split(/\s/);
  return before.length > 1 && RELATION_PREFIX.test(before[before.length - 1] ?? "");
}
