import { describe, expect, test } from "@jest/globals";
import { readLawSections, topicOf } from "#core/detect/terms/law-topics.ts";
import { termLists } from "#core/detect/terms/lexicons.ts";
import type { TextKind } from "#core/detect/kinds.ts";
import { textKindsWhere } from "#core/detect/kinds.ts";
import { nameFindings } from "#core/wording/name-findings.ts";
import { da } from "#core/wording/da.ts";
import { en } from "#core/wording/en.ts";
import { toPlain } from "#core/wording/spans.ts";
import { nameTopic } from "#core/wording/topics/name-topic.ts";

const languages = [
  ["da", da],
  ["en", en],
] as const;

const isKind = (kind: string): kind is TextKind => (textKindsWhere(() => true) as readonly string[]).includes(kind);

const classes = termLists.flatMap(({ kind, topic }) => (isKind(kind) && kind !== "cv" ? [{ kind, topic }] : []));
const sections = readLawSections().flatMap((section) =>
  isKind(section.kind) ? [{ kind: section.kind, topic: topicOf(section) }] : [],
);

describe.each(languages)("why a finding is one, in %s", (_, texts) => {
  test("each class of words explains itself", () => {
    expect(classes.filter((one) => nameTopic(one, texts.topics) === undefined)).toEqual([]);
  });

  test("each section of law explains itself, and leaves no brace open", () => {
    const words = sections.map((one) => nameTopic(one, texts.topics) ?? "");
    expect(words.filter((said) => said === "" || /[{}]/.test(said))).toEqual([]);
  });
});

describe("as the dialog says it", () => {
  const said = (texts: typeof da, kind: TextKind, topic: string) =>
    toPlain(nameFindings([{ kind, topic, origin: "body", start: 0, end: 1, certainty: "likely" }], texts));

  test.each([
    ["health", "service § 112", da, "helbredsoplysninger (servicelovens § 112 om hjælpemidler siger noget om helbred)"],
    ["health", "disability", da, "helbredsoplysninger (et handicap eller hjælpemiddel siger noget om helbred)"],
    [
      "health",
      "psykiatri § -",
      da,
      "helbredsoplysninger (psykiatrilovens regler om tvang i psykiatrien siger noget om helbred)",
    ],
    ["child", "barn § 133", da, "oplysninger fra en børnesag (barnets lovs § 133 om underretning, fagpersoner)"],
    ["economy", "aktiv § 34", da, "oplysninger om privatøkonomi (aktivlovens § 34 om særlig støtte)"],
    ["union", "union", da, "oplysninger om fagforening (medlemskab af eller hjælp fra en fagforening)"],
    ["health", "medicine", en, "health information (medicine says something about health)"],
    [
      "health",
      "service § 97",
      en,
      "health information (section 97 of the Social Services Act on ledsagelse 15 timer says something about health)",
    ],
    ["health", "a topic that no text knows", da, "helbredsoplysninger"],
  ] as const)("%s, %s", (kind, topic, texts, expected) => {
    expect(said(texts, kind, topic)).toBe(expected);
  });
});
