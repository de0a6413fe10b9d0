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
  return [...readFileSync(page, "utf8").matchAll(/^```(\w*)(?: (\w+))?\n([^]*?)^```$/gm)].map(
    ([, language = "", mark = "", text = ""]) => ({ page, language, mark, text }),
  );
}

/** The lines that are commands: neither empty nor a comment. */
export const commandsOf = ({ text }: Fence): readonly string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
