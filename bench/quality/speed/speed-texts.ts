import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Mail } from "../../../test/support/labelled/read-mail.ts";
import { readSet } from "../../../test/support/labelled/read-sets.ts";
import { technicalTexts } from "../../../test/support/technical/technical-texts.ts";

const CORPORA = "../shared/corpus-da";

/** What the speed is measured on: running text, laws full of paragraph signs, letters full of findings, lists of numbers. */
const SOURCES: Readonly<Record<string, () => string>> = {
  "parliament's debates": () => readFolder("folketinget-2023-01"),
  laws: () => readFolder("laws"),
  "labelled mails": () =>
    (readSet("labelled-mails/mails.jsonl") as readonly Mail[])
      .map(({ subject, body, attachments }) => [subject, body, ...attachments.map(({ text }) => text)].join("\n"))
      .join("\n\n"),
  "lists of numbers": () =>
    technicalTexts()
      .flatMap(({ files }) => files.slice(-1))
      .join("\n\n"),
};

export const speedTexts: readonly string[] = Object.keys(SOURCES);

/** A text of so many million characters, in one piece of memory. */
export function makeText(name: string, size: number): string {
  const source = SOURCES[name]?.() ?? "";
  const text = source.repeat(Math.ceil(size / source.length)).slice(0, size);
  // Joined strings stay in pieces until something reads them by number.
  text.charCodeAt(size >> 1);
  return text;
}

export const hasCorpora = (): boolean => existsSync(resolve(CORPORA));

function readFolder(name: string): string {
  return readdirSync(resolve(CORPORA, name))
    .map((file) => readFileSync(resolve(CORPORA, name, file), "utf8"))
    .join("\n");
}
