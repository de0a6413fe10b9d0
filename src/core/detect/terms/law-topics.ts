import { lawSections } from "./lists/law-sections.ts";
import { once } from "./once.ts";

/** A line of `law-sections.ts`. */
export interface LawSection {
  /** The law's key in `laws.ts`. */
  readonly law: string;
  /** "112", "83 a", or "-" for any section. */
  readonly number: string;
  readonly kind: string;
  readonly strength: number;
  /** What the section is about, in Danish. */
  readonly what: string;
}

/** All lines; those that begin with `#` are for the reader. */
export function readLawSections(): readonly LawSection[] {
  return lawSections
    .split("\n")
    .filter((line) => line !== "" && line.charAt(0) !== "#")
    .map((line) => {
      const [law = "", number = "", kind = "", strength = "", what = ""] = line.split("\t");
      return { law, number, kind, strength: Number(strength), what };
    });
}

/** What findings of a law are called: the law's key and the section. */
export const topicOf = ({ law, number }: Pick<LawSection, "law" | "number">): string => `${law} § ${number}`;

/** Sections by topic, for the words of the dialog. */
export const lawTopics = once<ReadonlyMap<string, LawSection>>(
  () => new Map(readLawSections().map((section) => [topicOf(section), section])),
);
