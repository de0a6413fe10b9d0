import type { Reader } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { readHtml } from "../html/read-html.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { isMarkedText, isText } from "./is-text.ts";

const head = (bytes: Uint8Array) => decodeText(bytes.subarray(0, 1_024)).trim().toLowerCase();

export const htmlReader: Reader = {
  name: "html",
  recognises: (bytes, name) =>
    (/^<(?:!doctype html|html)/.test(head(bytes)) && isMarkedText(bytes)) || (/\.x?html?$/.test(name) && isText(bytes)),
  read: (bytes, job) => {
    const declared = /charset=["']?([\w-]+)/i.exec(head(bytes));
    job.write(readHtml(decodeText(bytes, declared ? declared[1] : "")));
  },
};

export const xmlReader: Reader = {
  name: "xml",
  recognises: (bytes, name) =>
    (head(bytes).startsWith("<?xml") && isMarkedText(bytes)) || (/\.(?:xml|xsl|svg|rdf)$/.test(name) && isText(bytes)),
  read: (bytes, job) => {
    const declared = /encoding=["']([\w-]+)/i.exec(head(bytes));
    scanXml(decodeText(bytes, declared ? declared[1] : ""), job, {
      text: (text) => {
        if (text.trim() !== "") job.write(`${text.trim()}\n`);
      },
    });
  },
};

/** JSON writes Danish letters as it likes, and a line break as two characters. */
export const jsonReader: Reader = {
  name: "json",
  recognises: (bytes, name) => isText(bytes) && /\.jsonl?$/.test(name),
  read: (bytes, job) => {
    job.write(
      decodeText(bytes).replace(
        /\\(?:u([\da-fA-F]{4})|(.))/g,
        (_: string, code: string | undefined, letter: string | undefined) => unescape(code, letter || ""),
      ),
    );
  },
};

function unescape(code: string | undefined, letter: string): string {
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  if (letter === "n" || letter === "r") return "\n";
  return letter === "t" ? "\t" : letter;
}

/** The last of the list: everything else that is text. */
export const textReader: Reader = {
  name: "text",
  recognises: isText,
  read: (bytes, job) => {
    job.write(decodeText(bytes));
  },
};
