import { expect, test } from "@jest/globals";
import { peopleIn } from "../../../src/simulator/page/people-in.ts";
import { user } from "../a-mail.ts";

test.each([
  ["one address", "a@b.dk", [["a@b.dk", "a@b.dk"]]],
  ["a name and an address", "Mona Lund <m@b.dk>", [["m@b.dk", "Mona Lund"]]],
  ["a name in quotes", '"Lund, Mona" <m@b.dk>'.replace(",", ""), [["m@b.dk", "Lund Mona"]]],
  [
    "several",
    "a@b.dk; c@d.dk,e@f.dk",
    [
      ["a@b.dk", "a@b.dk"],
      ["c@d.dk", "c@d.dk"],
      ["e@f.dk", "e@f.dk"],
    ],
  ],
  ["nothing but separators", " ; ,", []],
  ["something that is no address", "Mona", [["Mona", "Mona"]]],
])("%s", (_, text, people) => {
  expect(peopleIn(text, user).map(({ address, name }) => [address, name])).toEqual(people);
});

test("two hundred pasted recipients are two hundred", () => {
  const pasted = Array.from({ length: 200 }, (_, n) => `p${n}@example.org`).join("; ");
  expect(peopleIn(pasted, user)).toHaveLength(200);
});
