import type { Limits } from "./context.ts";

const MB = 1024 * 1024;

/** Classic Outlook: one thread, no way to interrupt it (extraction.md section 6). */
export const classicLimits: Limits = {
  fileBytes: 20 * MB,
  inflatedBytes: 64 * MB,
  ratio: 200,
  characters: 5_000_000,
  depth: 4,
  entries: 2_000,
  pages: 1_000,
  fileMillis: 2_000,
  mailMillis: 4_000,
};

/** While the mail is written, where nobody waits at a Send button yet. */
export const classicLimitsBefore: Limits = { ...classicLimits, fileMillis: 8_000, mailMillis: 60_000 };

/** Outlook's web page and the pane, which have a browser's engine and its memory. */
export const pageLimits: Limits = {
  fileBytes: 25 * MB,
  inflatedBytes: 128 * MB,
  ratio: 200,
  characters: 10_000_000,
  depth: 4,
  entries: 5_000,
  pages: 2_000,
  fileMillis: 2_000,
  mailMillis: 4_000,
};

export const pageLimitsBefore: Limits = { ...pageLimits, fileMillis: 20_000, mailMillis: 90_000 };

/** The command line, where nobody waits at a Send button. */
export const cliLimits: Limits = {
  fileBytes: 50 * MB,
  inflatedBytes: 256 * MB,
  ratio: 200,
  characters: 20_000_000,
  depth: 6,
  entries: 20_000,
  pages: 5_000,
  fileMillis: 10_000,
  mailMillis: 600_000,
};
