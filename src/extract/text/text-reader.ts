import type { Reader } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { readHtml } from "../html/read-html.ts";
import { isOdfXml, writeOdfXml } from "../odf/odf-reader.ts";
import { isPulled } from "../office/office-parts.ts";
import { pullText } from "../office/pull-text.ts";
import { writeXmlTexts } from "../xml/write-xml-texts.ts";
import { isMarkedText, isText } from "./is-text.ts";

const head = (bytes: Uint8Array) => decodeText(bytes.subarray(0, 1_024)).trim().toLowerCase();

/** What begins like a tag and can be none, with its end behind it. */
const BROKEN_TAG = /<[^\sa-z/!?\d<>=\-&"'.,;:()]\w{0,40}>/i;

export const htmlReader: Reader = {
  name: "html",
  recognises: (bytes, name) =>
    (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/.test(head(bytes)) && isMarkedText(bytes)) ||
    (/\.x?html?$/.test(name) && isText(bytes)),
  read: (bytes, job) => {
    const declared = /charset=["']?([\w-]+)/i.exec(head(bytes));
    const html = decodeText(bytes, declared ? declared[1] : "");
    job.write(readHtml(html, job));
    // A page that is opened and never closed has been cut short.
    if ((/<html[\s>]/i.test(html) && !/<\/html/i.test(html)) || BROKEN_TAG.test(html)) job.unread("damaged");
  },
};

export const xmlReader: Reader = {
  name: "xml",
  recognises: (bytes, name) =>
    (/^<(?:\?xml|[\w.-]+:[\w.-]+\s)/.test(head(bytes)) && isMarkedText(bytes)) ||
    (/\.(?:xml|xsl|svg|rdf)$/.test(name) && isText(bytes)),
  read: (bytes, job) => {
    const declared = /encoding=["']([\w-]+)/i.exec(head(bytes));
    const xml = decodeText(bytes, declared ? declared[1] : "");
    if (isOdfXml(xml)) writeOdfXml(xml, job);
    else if (!(isPulled(xml) ? pullText : writeXmlTexts)(xml, job)) job.unread("damaged");
  },
};

/** JSON writes Danish letters as it likes, and a line break as two characters. */
export const jsonReader: Reader = {
  name: "json",
  recognises: (bytes, name) => isText(bytes) && /\.jsonl?$/.test(name),
  read: (bytes, job, name) => {
    if (name.endsWith(".json") && !isClosed(decodeText(bytes))) job.unread("damaged");
    job.write(
      decodeText(bytes).replace(
        /\\(?:u([\da-fA-F]{4})|(.))/g,
        (_: string, code: string | undefined, letter: string | undefined) => unescape(code, letter || ""),
      ),
    );
  },
};

/** A file that was cut short leaves brackets or a text open. */
function isClosed(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (inText && sign === "\\") at++;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === "{" || sign === "[")) depth++;
    else if (!inText && (sign === "}" || sign === "]")) depth--;
  }
  return depth === 0 && !inText;
}

function unescape(code: string | undefined, letter: string): string {
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  if (letter === "n" || letter === "r") return "\n";
  return letter === "t" ? "\t" : letter;
}

/** Names of files that are never plain text: what has lost the mark of its format is damaged. */
const NEVER_TEXT = /\.(?:pdf|docx|xlsx|xlsb|pptx|od[tsp]|msg|zip|p7m|rtf)$/;

/** The last of the list: everything else that is text. */
export const textReader: Reader = {
  name: "text",
  recognises: isText,
  read: (bytes, job, name) => {
    if (NEVER_TEXT.test(name)) job.unread("damaged");
    job.write(decodeText(bytes));
  },
};
