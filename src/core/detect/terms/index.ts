import type { MailDetector, TextDetector } from "../finding.ts";
import { combinePersons } from "./combine-persons.ts";
import { findOtherAuthority } from "./find-other-authority.ts";
import { findTerms } from "./find-terms.ts";
import { inChunks } from "./in-chunks.ts";

/** What words tell about one text, in one pass. */
export const termTextDetectors: readonly TextDetector[] = [inChunks(findTerms)];

/** What words tell about the mail as a whole. */
export const termMailDetectors: readonly MailDetector[] = [combinePersons, findOtherAuthority];
