import { decodeText } from "../charset/decode-text.ts";
import type { ExtractionContext } from "../context.ts";
import type { Zip } from "../zip/read-zip.ts";
import { isXml, rootOf, takeBinaryPart, writeRelations, writeXmlPart } from "./office-parts.ts";
import { isRelationList, openPackage } from "./package.ts";
import type { Package, Part } from "./package.ts";
import { readCache, readFormats, readSheet, readStrings, writeLeftOver } from "./sheet.ts";
import type { Workbook } from "./sheet.ts";
import { readBinaryBook, writeBinaryPart } from "./xlsb-parts.ts";
import type { BinaryBook } from "./xlsb-parts.ts";

/** The parts by which a package is known where its list of types is gone. */
const MAIN = /^(?:word\/document\d*\.xml|xl\/workbook\d*\.(?:xml|bin)|ppt\/(?:presentation|slides\/slide)\d*\.xml)$/;
const SHEETS = /^(?:worksheet|chartsheet|dialogsheet|macrosheet)$/i;
const CACHES = /^(?:pivotCacheDefinition|pivotCacheRecords|externalLink)$/;
/** Files that are handed over as they are, XML or not: a page that stands in a document is a page. */
const FILES = /\/embeddings\/|\/afchunk|\.(?:html?|mht|mhtml|rtf|txt|docx?|xlsx?|pptx?|pdf|eml|msg|csv|zip)$/;

/** Whether an archive is a package of Microsoft's or of its kin (docx, xlsx, xlsb, pptx, vsdx, xps), by what is at its root. */
export function isOfficePackage({ entries }: Zip): boolean {
  return entries.some(({ name }) => {
    const key = name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
    return key.lastIndexOf("[content_types]", 0) === 0 || MAIN.test(key);
  });
}

interface Reading {
  readonly pack: Package;
  readonly book: Workbook;
  readonly binary: BinaryBook;
  /** Parts that have been read beside the others: lists of strings and of styles. */
  readonly taken: ReadonlySet<Part | undefined>;
  readonly files: ReadonlySet<string>;
  readonly job: ExtractionContext;
}

/** Every part of a package that says anything: the main one first, then the others in the order of their names. */
export function writeOfficePackage(zip: Zip, job: ExtractionContext): void {
  if (zip.isDamaged) job.unread("damaged");
  const pack = openPackage(zip, job);
  const main = findMain(pack);
  if (main === undefined || pack.rootRelations.some((one) => isMissing(one, pack))) job.unread("damaged");
  const [strings, styles] = [findPart(pack, main, "sharedstrings"), findPart(pack, main, "styles")];
  const book: Workbook = {
    strings: strings === undefined ? undefined : readStrings(decodeText(strings.bytes()), job),
    formats: styles === undefined ? [] : readFormats(decodeText(styles.bytes()), job),
    shown: new Set(),
  };
  const reading: Reading = {
    pack,
    book,
    binary: readBinaryBook(pack, job),
    taken: new Set([strings]),
    files: chunksOf(pack, main),
    job,
  };
  const ordered = (main === undefined ? [] : [main]).concat(pack.parts.filter((part) => part !== main));
  for (const part of ordered) writePart(part, reading);
  writeLeftOver(book, job);
}

const isMissing = (relation: Package["rootRelations"][number], { find }: Package) =>
  !relation.isOutside && relation.target !== "" && relation.kind !== "thumbnail" && find(relation.target) === undefined;

/** By the package's own relation, or by a type that says so, or by its usual name. */
function findMain({ rootRelations, find, parts }: Package): Part | undefined {
  const named = rootRelations.filter(({ kind }) => /^(?:officedocument|document|fixedrepresentation)$/.test(kind))[0];
  const part = named === undefined ? undefined : find(named.target);
  return (
    part ??
    parts.filter(({ type, key }) => /\.main(?:\+xml)?$/.test(type) || MAIN.test(key))[0] ??
    parts.filter(({ type }) => /fixeddocumentsequence/.test(type))[0]
  );
}

/** A list that the cells of a workbook refer to: by relation, type or name. */
function findPart(pack: Package, main: Part | undefined, kind: "sharedstrings" | "styles"): Part | undefined {
  if (main !== undefined && !/workbook|sheet|excel/.test(main.type + main.key)) return undefined;
  const relations = main === undefined ? undefined : pack.relationsOf(main);
  const named = (relations ?? []).filter((relation) => relation.kind === kind)[0];
  const part = named === undefined ? undefined : pack.find(named.target);
  return part ?? pack.parts.filter(({ type, key }) => type.indexOf(`.${kind}+xml`) > 0 || key === `xl/${kind}.xml`)[0];
}

/** Files that stand in a document as a piece of it, in any format (ECMA-376, 17.17.2.1). */
function chunksOf(pack: Package, main: Part | undefined): ReadonlySet<string> {
  const relations = (main === undefined ? undefined : pack.relationsOf(main)) ?? [];
  return new Set(relations.filter(({ kind }) => kind === "afchunk").map(({ target }) => target));
}

function writePart(part: Part, { pack, book, binary, taken, files, job }: Reading): void {
  if (isRelationList(part.key) || part.key === "[content_types].xml" || taken.has(part)) return;
  if (files.has(part.key) || FILES.test(part.key)) {
    job.nested(part.name.slice(part.name.lastIndexOf("/") + 1), part.bytes());
    return;
  }
  if (writeBinaryPart(part, binary, job)) return;
  const bytes = isLikelyXml(part) ? part.bytes() : undefined;
  if (bytes === undefined || !isXml(bytes)) {
    takeBinaryPart(part, job);
    return;
  }
  const xml = decodeText(bytes);
  const root = rootOf(xml);
  if (SHEETS.test(root)) readSheet(xml, book, job);
  else if (CACHES.test(root)) readCache(xml, job);
  else writeXmlPart(xml, job);
  writeRelations(part, xml, pack, job);
}

/** Pictures and fonts are not unpacked to see whether they are XML. */
const isLikelyXml = ({ key, type }: Part) =>
  !/^(?:image|audio|video|font)\//.test(type.replace("image/svg+xml", "")) &&
  !/\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|wdp)$/.test(key);
