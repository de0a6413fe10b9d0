import type { FindingKind, KindFacts } from "../detect/kinds.ts";
import { FINDING_KINDS, KINDS } from "../detect/kinds.ts";
import { KIND_TEXTS } from "./kind-texts.ts";
import type { Counted, Language } from "./texts.ts";

type ByKind<Text> = Readonly<Record<FindingKind, Text>>;

/** Why what a law protects is held back. */
const WHY_BY_LAW: Readonly<Record<Language, Readonly<Record<KindFacts["law"], string>>>> = {
  da: {
    number: "fortroligt: kræver sikker mail, når det forlader organisationen",
    "article-9": "følsomt: kræver sikker mail",
    "article-10": "fortroligt: kræver sikker mail",
    confidential: "fortroligt: kræver sikker mail",
    none: "",
  },
  en: {
    number: "confidential: needs secure mail outside the organisation",
    "article-9": "sensitive: needs secure mail",
    "article-10": "confidential: needs secure mail",
    confidential: "confidential: needs secure mail",
    none: "",
  },
};

/** What was found, as it stands in a sentence. */
export const kindNames = (language: Language): ByKind<string | Counted> =>
  mapKinds((kind) => KIND_TEXTS[kind][language].named);

export const kindLabels = (language: Language): ByKind<string> => mapKinds((kind) => KIND_TEXTS[kind][language].label);

/** Why it matters, in half a line. */
export const kindReasons = (language: Language): ByKind<string> =>
  mapKinds((kind) => KIND_TEXTS[kind][language].why ?? WHY_BY_LAW[language][KINDS[kind].law]);

/** What words of a kind are about; a kind without is all said by its name. */
export function kindTopics(language: Language): Readonly<Record<string, string>> {
  const topics: Record<string, string> = {};
  for (const kind of FINDING_KINDS) {
    const { topic } = KIND_TEXTS[kind][language];
    if (topic !== undefined) topics[kind] = topic;
  }
  return topics;
}

function mapKinds<Text>(textOf: (kind: FindingKind) => Text): ByKind<Text> {
  const texts: Partial<Record<FindingKind, Text>> = {};
  for (const kind of FINDING_KINDS) texts[kind] = textOf(kind);
  return texts as Record<FindingKind, Text>;
}
