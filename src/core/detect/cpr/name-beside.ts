import { namesOrganisation, opensSentence } from "../terms/persons/not-names.ts";

const REACH = 60;
const GLUE = ' \t\n\r,;:("|\u2013-';
const MAX_GLUE_LENGTH = 6;

/** Whether a full name stands right before a number, or right behind it: "Ib Thorup (010203 1234)", "010203 1234 Ib Thorup". */
export function hasNameBeside(text: string, start: number, end: number): boolean {
  return isFullName(lastTwo(wordsBefore(text, start))) || isFullName(firstTwo(wordsAfter(text, end)));
}

type Pair = readonly [string, string];

function isFullName([first, second]: Pair): boolean {
  return (
    /^[A-ZÆØÅ](?:\.|[a-zæøåéüöä'’]+(?:-[A-ZÆØÅa-zæøå]+)?)$/.test(first) &&
    /^[A-ZÆØÅ][a-zæøåéüöä'’]+(?:-[A-ZÆØÅa-zæøå]+)?$/.test(second) &&
    !opensSentence(first) &&
    !namesOrganisation([first, second])
  );
}

function wordsBefore(text: string, start: number): readonly string[] {
  let end = start;
  while (end > 0 && start - end < MAX_GLUE_LENGTH && GLUE.indexOf(text.charAt(end - 1)) >= 0) end--;
  const words = text.slice(Math.max(0, end - REACH), end).split(/[\n\t;|]/);
  return (words[words.length - 1] ?? "").split(" ");
}

function wordsAfter(text: string, end: number): readonly string[] {
  let start = end;
  while (start - end < MAX_GLUE_LENGTH && ` ,;:)\t"`.indexOf(text.charAt(start) || "x") >= 0) start++;
  return (text.slice(start, start + REACH).split(/["\n\t;|,.(]/)[0] ?? "").split(" ");
}

const lastTwo = (words: readonly string[]): Pair => [words[words.length - 2] ?? "", words[words.length - 1] ?? ""];
const firstTwo = (words: readonly string[]): Pair => [words[0] ?? "", words[1] ?? ""];
