import { readFileSync } from "node:fs";

/** A fenced part of a page: its language, what stands after it ("org"), and its text. */
export interface Fence {
  readonly page: string;
  readonly language: string;
  readonly mark: string;
  readonly text: string;
}

/** All fences of a page, in order. */
export function readFences(page: string): readonly Fence[] {
  // What stands between two fence lines is by turns a fence and not one.
  const parts = readFileSync(page, "utf8").split(/^```/m);
  return parts
    .filter((_, at) => at % 2 === 1)
    .map((part) => {
      const [first = "", ...lines] = part.split("\n");
      const [language = "", mark = ""] = first.split(" ");
      return { page, language, mark, text: lines.join("\n") };
    });
}

/** The lines that are commands: neither empty nor a comment. */
export const commandsOf = ({ text }: Fence): readonly string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
