import { decodeText } from "../charset/decode-text.ts";
import type { ExtractionContext } from "../context.ts";
import { isXml, offerPicture } from "../office/office-parts.ts";
import { pictureKind } from "../pictures/picture-kind.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { writeXmlTexts } from "../xml/write-xml-texts.ts";
import type { Zip, ZipEntry } from "../zip/read-zip.ts";
import { pullOdfText } from "./odf-text.ts";

const CONTENT = "content.xml";
const MIME = "mimetype";
const MANIFEST = "META-INF/manifest.xml";
/** Parts that say how a document looks, or are pictures that programs made of it. */
const MACHINERY =
  /^(?:mimetype|META-INF\/(?:manifest|documentsignatures)\.xml|Thumbnails\/|Configurations2?\/|ObjectReplacements\/|Fonts\/|layout-cache$|manifest\.rdf$|rdf$|settings\.xml$|Object[^/]*\/settings\.xml$|Dialogs\/.*\.xlc$|Basic\/.*\.xlc$)/;
const OPEN = /^[\w-]+:document(?:-content|-styles|-meta)?$/;

/** An OpenDocument file (odt, ods, odp, odg and templates), known by its type or by its list of parts. */
export function isOpenDocument({ entries }: Zip): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return names.has(MANIFEST) ? names.has(MIME) || names.has(CONTENT) : names.has(CONTENT) && names.has("styles.xml");
}

/** The text, heads and feet, properties, and the documents inside. */
export function writeOpenDocument(zip: Zip, job: ExtractionContext): void {
  if (zip.isDamaged) job.unread("damaged");
  const manifest = zip.entries.find(({ name }) => name === MANIFEST);
  const list = manifest === undefined ? "" : textOf(manifest, job);
  if (list.indexOf("encryption-data") >= 0) {
    job.unread("encrypted");
    return;
  }
  if (!zip.entries.some(({ name }) => name === CONTENT)) job.unread("damaged");
  sayMissing(list, zip, job);
  // The text itself comes first, whatever the limits leave of the rest.
  const main = zip.entries.filter(({ name }) => name === CONTENT);
  for (const entry of main.concat(zip.entries.filter(({ name }) => name !== CONTENT))) writeEntry(entry, job);
}

function writeEntry(entry: ZipEntry, job: ExtractionContext): void {
  if (MACHINERY.test(entry.name)) return;
  const bytes = bytesOf(entry, job);
  const name = entry.name.slice(entry.name.lastIndexOf("/") + 1);
  if (bytes.length === 0) return;
  if (pictureKind(bytes) !== undefined) offerPicture(bytes, name, job);
  else if (!isXml(bytes)) {
    if (!/\.(?:emf|wmf|svm|gdi)$/i.test(name)) job.nested(name, bytes);
  } else writeOdfXml(decodeText(bytes), job);
}

/** An OpenDocument part, or the whole of a document in one file (fodt, fods). */
export function writeOdfXml(xml: string, job: ExtractionContext): void {
  if (isOdfXml(xml)) pullOdfText(xml, job);
  else writeXmlTexts(xml, job);
}

export function isOdfXml(xml: string): boolean {
  const [, root = ""] = /<(?![?!])([\w:-]+)/.exec(xml.slice(0, 20_000)) ?? [];
  return OPEN.test(root) && (root.startsWith("office:") || xml.indexOf("opendocument", 0) >= 0);
}

function bytesOf(entry: ZipEntry, job: ExtractionContext): Uint8Array {
  const { bytes, because } = entry.read();
  if (because !== undefined) job.unread(because);
  return bytes;
}

const textOf = (entry: ZipEntry, job: ExtractionContext) => decodeText(bytesOf(entry, job));

/** The manifest names every part; pictures made of the document may be missing. */
function sayMissing(manifest: string, { entries }: Zip, job: ExtractionContext): void {
  const names = new Set(entries.map(({ name }) => name));
  scanXml(manifest, job, {
    open: (element, attribute) => {
      const path = attribute("full-path") ?? "/";
      if (element !== "file-entry" || path.endsWith("/") || MACHINERY.test(path) || /^Pictures\//.test(path)) return;
      // Some programs list the folder of an object without the slash.
      if (!names.has(path) && !entries.some(({ name }) => name.startsWith(`${path}/`))) job.unread("damaged");
    },
  });
}
