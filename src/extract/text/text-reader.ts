import type { Reader } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { readHtml } from "../html/read-html.ts";
import { scanXml } from "../xml/scan-xml.ts";

const TEXTS = /\.(?:txt|text|csv|tsv|md|log|ics|vcf|ini|yaml|yml|sql|srt|tex)$/;

/** Whether bytes are text: hardly any control characters, or UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const looked = Math.min(bytes.length, 4_096);
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < looked; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls * 100 <= looked && (zeros === 0 || (zeros * 5 > looked && zeros * 5 < looked * 3));
}

const head = (bytes: Uint8Array) => decodeText(bytes.subarray(0, 1_024)).trim().toLowerCase();

export const htmlReader: Reader = {
  name: "html",
  recognises: (bytes, name) =>
    looksLikeText(bytes) && (/\.x?html?$/.test(name) || /^<(?:!doctype html|html)/.test(head(bytes))),
  read: (bytes, job) => {
    const declared = /charset=["']?([\w-]+)/i.exec(head(bytes));
    job.write(readHtml(decodeText(bytes, declared ? declared[1] : "")));
  },
};

export const xmlReader: Reader = {
  name: "xml",
  recognises: (bytes, name) =>
    looksLikeText(bytes) && (/\.(?:xml|xsl|svg|rdf)$/.test(name) || head(bytes).startsWith("<?xml")),
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
  recognises: (bytes, name) => looksLikeText(bytes) && /\.jsonl?$/.test(name),
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
  recognises: (bytes, name) => TEXTS.test(name) || looksLikeText(bytes),
  read: (bytes, job) => {
    job.write(decodeText(bytes));
  },
};
