import type { FindingKind } from "../finding.ts";

/**
 * How much of a word a term may be. P: a known head may follow ("skizofreni|patienten"). S: a modifier may stand before
 * ("bryst|kræft"). U: whole token, written in capitals (ADHD). E: the ending of a longer word ("bronk|itis"). N: a name,
 * with a capital. X: by itself, inflected at most. =: exactly so. SKS, ICD: the beginning of such a code. K: a school class.
 */
export type Mode = "P" | "S" | "PS" | "U" | "UP" | "E" | "N" | "X" | "=" | "SKS" | "ICD" | "K";

/** What a list is about: a kind of finding, or something that helps to judge one. */
export type ListKind =
  FindingKind | "name" | "law" | "person-word" | "general" | "idiom" | "label" | "our-citizen" | "authority";

/** A data file: `table` holds one `term<TAB>strength<TAB>mode` a line. */
export interface TermList {
  readonly kind: ListKind;
  readonly topic: string;
  readonly table: string;
}

export interface Term {
  readonly text: string;
  readonly kind: ListKind;
  readonly topic: string;
  /** 3: hardly ever an everyday word; 2: needs company; 1: only adds to a score. */
  readonly strength: number;
  readonly mode: Mode;
}

/** The lines of a list as terms; blank lines and lines that begin with `#` are for the reader. */
export function readList({ kind, topic, table }: TermList): readonly Term[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && line.charAt(0) !== "#")
    .map((line) => {
      const [text = "", strength = "", mode = "X"] = line.split("\t");
      return { text, kind, topic, strength: Number(strength), mode: mode as Mode };
    });
}
