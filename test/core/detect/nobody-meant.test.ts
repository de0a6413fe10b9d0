import { expect, test } from "@jest/globals";
import { check } from "#core/check.ts";
import { termLists } from "#core/detect/terms/lexicons.ts";
import { readList } from "#core/detect/terms/term-list.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const lists = termLists.filter(
  ({ kind }) => kind !== "our-citizen" && kind !== "law" && kind !== "label" && kind !== "idiom",
);

const verdictOn = (value: string) =>
  check(someFacts({ recipients: [aJudgedRecipient()], texts: [{ origin: "body", value }] }), defaultPolicy).verdict
    .action;

test.each(lists.map((list, index) => [`${list.kind}, ${list.topic} (${index})`, list] as const))(
  "no word of the list %s raises more than a warning while nobody is meant",
  (_, list) => {
    const words = readList(list).map(({ text }) => text);
    const stopped = words.filter((word) => !["allow", "warn"].includes(verdictOn(`Vedlagt er en side om ${word}.`)));
    expect(stopped).toEqual([]);
  },
);
