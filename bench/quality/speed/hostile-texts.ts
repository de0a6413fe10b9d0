/** Texts made to be slow: each repeats what a reader of numbers might look at again and again. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  "single digits": (size) => "1 ".repeat(size / 2),
  "numbers on one line": (size) => "0102039999;".repeat(size / 11),
  "numbers, a line each": (size) => "010203-9999\n".repeat(size / 12),
  "six digits and blanks": (size) => "010203 ".repeat(size / 7),
  "one long row of dashes": (size) => `010203${"-".repeat(size)}9999`,
  "letters that may be digits": (size) => "O0".repeat(size / 2),
  "labels without numbers": (size) => "cpr ".repeat(size / 4),
  "pairs of digits": (size) => "12 ".repeat(size / 3),
  "empty lines between": (size) => `${"\n".repeat(50)}0102039999`.repeat(size / 60),
  "a heading as long as the text": (size) => `${"CPR\t".repeat(size / 8)}\n${"0102039999\t".repeat(size / 22)}`,
  "rows of 2,000 cells": (size) =>
    `${"x\t".repeat(2_000)}\n`.repeat(3) + `${"0102039999\t".repeat(300)}\n`.repeat(size / 3_301),
};
