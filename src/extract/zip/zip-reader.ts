import type { ExtractionContext, Reader } from "../context.ts";
import { isOpenDocument, writeOpenDocument } from "../odf/odf-reader.ts";
import { isOfficePackage, writeOfficePackage } from "../office/office-reader.ts";
import { isZip, readZip } from "./read-zip.ts";
import type { Zip } from "./read-zip.ts";

/** Archives, and the documents that are archives: what one is stands at its root. */
export const zipReader: Reader = {
  name: "zip",
  recognises: isZip,
  read: (bytes, job) => {
    const zip = readZip(bytes, job);
    for (const text of [zip.comment].concat(zip.entries.map(({ comment }) => comment)))
      if (text.trim() !== "") job.write(`${text}\n`);
    if (isOpenDocument(zip)) writeOpenDocument(zip, job);
    else if (isOfficePackage(zip)) writeOfficePackage(zip, job);
    else writeArchive(zip, job);
  },
};

/** Any archive that is no document: each of its files is read in its turn. */
function writeArchive({ entries, isDamaged }: Zip, job: ExtractionContext): void {
  if (isDamaged) job.unread("damaged");
  for (const entry of entries) {
    const { bytes, because } = entry.read();
    job.nested(entry.name, bytes, because);
  }
}
