import type { Ocr } from "./policy.ts";

/** Twenty pages at one to four seconds fit into the two minutes that the handler takes at most (extraction.md section 6). */
export const defaultOcr: Ocr = { pages: 20, seconds: 80 };
