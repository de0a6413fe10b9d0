import type { ShowNumber } from "../../office/show-number.ts";

/** What cells refer to, gathered while the workbook's records go by. */
export interface Workbook {
  /** 2 to 5, or 8: the version that the first BOF record names. */
  version: number;
  /** The Windows code page of strings before BIFF8. */
  page: number;
  isFrom1904: boolean;
  strings: readonly string[];
  /** Format codes by their number. */
  readonly formats: Map<number, string>;
  /** Those of them that a cell has been shown by. */
  readonly shown: Map<number, ShowNumber>;
  /** The format number of each cell style. */
  readonly styles: number[];
}

export const createWorkbook = (): Workbook => ({
  version: 0,
  page: 1252,
  isFrom1904: false,
  strings: [],
  formats: new Map(),
  shown: new Map(),
  styles: [],
});
