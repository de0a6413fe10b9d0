import { createRequire } from "node:module";
import { resolve } from "node:path";
import PostalMime from "postal-mime";

type Read = (bytes: Uint8Array) => Promise<string>;

/** A package that people would take for a format. */
export interface Library {
  readonly name: string;
  readonly read: Read;
}

/** What is only compared with is no part of the ordinary install. */
const require = createRequire(resolve("tools/comparisons/package.json"));

interface PdfText {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** pdf.js as Node runs it: the text layer of each page. */
const pdfjs: Library = {
  name: "pdfjs-dist",
  read: async (bytes) => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const document = await getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false }).promise;
    const pages: string[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      const { items } = await (await document.getPage(page)).getTextContent();
      pages.push(
        (items as readonly PdfText[]).map(({ str, hasEOL }) => `${str ?? ""}${hasEOL === true ? "\n" : ""}`).join(""),
      );
    }
    await document.destroy();
    return pages.join("\n");
  },
};

const mammoth: Library = {
  name: "mammoth",
  read: async (bytes) => {
    const { extractRawText } = require("mammoth") as {
      extractRawText: (input: object) => Promise<{ readonly value: string }>;
    };
    return (await extractRawText({ buffer: Buffer.from(bytes) })).value;
  },
};

interface SheetJs {
  readonly read: (bytes: Uint8Array) => {
    readonly SheetNames: readonly string[];
    readonly Sheets: Readonly<Record<string, object>>;
  };
  readonly utils: { readonly sheet_to_csv: (sheet: object) => string };
}

const sheetJs: Library = {
  name: "SheetJS",
  read: (bytes) => {
    const { read, utils } = require("xlsx") as SheetJs;
    const { SheetNames, Sheets } = read(bytes);
    return Promise.resolve(SheetNames.map((name) => utils.sheet_to_csv(Sheets[name] ?? {})).join("\n"));
  },
};

const officeParser: Library = {
  name: "officeparser",
  read: async (bytes) => {
    const { parseOffice } = require("officeparser") as {
      parseOffice: (file: Buffer) => Promise<{ readonly toText: () => string }>;
    };
    return (await parseOffice(Buffer.from(bytes))).toText();
  },
};

const postalMime: Library = {
  name: "postal-mime",
  read: async (bytes) => {
    const mail = await PostalMime.parse(bytes);
    return [mail.subject, mail.from?.address, mail.text, mail.html].join("\n");
  },
};

/** The packages that people would take for a format, by its ending. */
export const libraries: Readonly<Record<string, readonly Library[]>> = {
  pdf: [pdfjs],
  docx: [mammoth, officeParser],
  xlsx: [sheetJs, officeParser],
  xlsm: [sheetJs],
  xlsb: [sheetJs],
  xls: [sheetJs],
  pptx: [officeParser],
  odt: [officeParser],
  odp: [officeParser],
  ods: [sheetJs, officeParser],
  rtf: [officeParser],
  eml: [postalMime],
};
