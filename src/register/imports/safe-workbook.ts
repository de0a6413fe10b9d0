import { strFromU8, unzipSync, type UnzipFileInfo, zipSync } from "fflate";
import { SaxesParser } from "saxes";

import { MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, tooLarge } from "./import-limits.ts";

/**
 * The same workbook, unpacked by us within bounds and packed again without compression: what it declares of its sizes and
 * places is true then, whatever a forged one says.
 * @throws RegisterError too_large
 */
export function safeWorkbook(bytes: Uint8Array): Uint8Array {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }: UnzipFileInfo) => {
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED) throw tooLarge("", `at most ${MAX_UNPACKED / 1024 / 1024} MB unpacked`);
      return true;
    },
  });
  for (const [name, part] of Object.entries(parts))
    if (name.includes("worksheets/") && name.endsWith(".xml")) refuseFarCells(strFromU8(part));
  return zipSync(parts, { level: 0 });
}

/** A table reader makes room for every cell up to the last one, so one cell at XFD1048576 is four gigabytes. */
function refuseFarCells(sheet: string): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ attributes }) => {
    const { r = "", ref = "" } = attributes;
    for (const place of [r, ref.slice(ref.indexOf(":") + 1)]) refuseFar(place);
  });
  parser.write(sheet).close();
}

/** `C7` is a cell, `7` a row. */
function refuseFar(place: string): void {
  const column = place.replaceAll(/[^A-Z]/g, "");
  if (column.length > 2 || numberOf(column) > MAX_COLUMNS) throw tooLarge("columns", `at most ${MAX_COLUMNS} columns`);
  if (Number(place.replaceAll(/\D/g, "")) > MAX_ROWS) throw tooLarge("rows", `at most ${MAX_ROWS} rows a file`);
}

/** `A` is 1, `AA` is 27. */
function numberOf(column: string): number {
  return Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
