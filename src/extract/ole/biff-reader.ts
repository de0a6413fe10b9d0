import { u16 } from "../bytes/little-endian.ts";
import type { Reader } from "../context.ts";
import { writeBiff } from "./xls/xls-text.ts";

const BEGINNINGS = [0x0009, 0x0209, 0x0409, 0x0809];

/** xls of Excel 2 to 4, and of programs that leave out the compound file: the records alone. */
export const biffReader: Reader = {
  name: "biff",
  recognises: (bytes) => {
    const length = u16(bytes, 2);
    return BEGINNINGS.indexOf(u16(bytes, 0)) >= 0 && length >= 4 && length <= 16 && u16(bytes, 4) <= 0x600;
  },
  read: writeBiff,
};
