import { bytesIn, dictIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { readTextString } from "../parts/text-string.ts";
import { isDict, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import type { Run } from "./text-lines.ts";

/** Keeps track of marked content whose ActualText stands for the letters drawn in it. */
export interface MarkedText {
  readonly begin: (actualText: string | undefined) => void;
  readonly end: () => void;
  /** The run as it is to be read: the first of a replaced part carries its text, the others none. */
  readonly replaced: (run: Run) => Run;
}

export function markedText(): MarkedText {
  let depth = 0;
  let replacedFrom = 0;
  let text: string | undefined;
  return {
    begin: (actualText) => {
      depth++;
      if (replacedFrom > 0 || actualText === undefined || actualText === "") return;
      replacedFrom = depth;
      text = actualText;
    },
    end: () => {
      if (depth === replacedFrom) replacedFrom = 0;
      if (depth > 0) depth--;
    },
    replaced: (run) => {
      if (replacedFrom === 0) return run;
      const own = text ?? "";
      text = "";
      return Object.assign({}, run, { text: own });
    },
  };
}

/** The ActualText of marked content: in a dictionary of its own or one named in the resources. */
export function actualTextOf(
  document: PdfDocument,
  resources: Dict,
  properties: PdfObject | undefined,
): string | undefined {
  const named = typeof properties === "string" ? dictIn(document, resources, "Properties") : undefined;
  const dict = named !== undefined && typeof properties === "string" ? dictIn(document, named, properties) : properties;
  const text = isDict(dict) ? bytesIn(document, dict, "ActualText") : undefined;
  return text === undefined ? undefined : readTextString(text);
}
