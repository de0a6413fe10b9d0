import { decodeLatin1 } from "../charset/decode-latin1.ts";
import type { Reader } from "../context.ts";
import { isZip } from "../zip/read-zip.ts";
import { offerPictures, partText, readParts } from "../office/package.ts";
import { pullOdfText } from "./odf-text.ts";

const MARK = "mimetypeapplication/vnd.oasis.opendocument.";
const TEXTS = /(?:^|\/)(?:content|styles|meta)\.xml$/;
const PICTURES = /^(?:ObjectReplacements|Pictures|Thumbnails|Configurations2?|Basic|META-INF)\//;
const FILES = [/^Object[^/]*$/i, /\.(?:bin|docx?|xlsx?|pptx?|pdf|msg|eml|zip)$/i];

/** odt, ods, odp, odg and their templates: the text, heads and feet, properties, and the documents inside. */
export const odfReader: Reader = {
  name: "odf",
  recognises: (bytes) => isZip(bytes) && decodeLatin1(bytes.subarray(30, 30 + MARK.length + 20)).indexOf(MARK) >= 0,
  read: (bytes, job) => {
    const parts = readParts(bytes, job);
    const manifest = parts.find(({ name }) => name === "META-INF/manifest.xml");
    if (partText(manifest).indexOf("encryption-data") >= 0) {
      job.unread("encrypted");
      return;
    }
    // The text itself comes first, whatever the limits leave of the rest.
    const texts = parts.filter(({ name }) => TEXTS.test(name));
    const main = texts.filter(({ name }) => name === "content.xml");
    for (const part of main.concat(texts.filter((one) => main.indexOf(one) < 0))) pullOdfText(partText(part), job);
    for (const part of parts.filter(({ name }) => FILES.some((one) => one.test(name)) && !PICTURES.test(name))) {
      const content = part.read();
      if (content !== undefined && content.length > 0)
        job.nested(part.name.slice(part.name.lastIndexOf("/") + 1), content);
    }
    offerPictures(parts, job);
  },
};
