import { expect, test } from "@jest/globals";
import type { Piece } from "#core/facts/facts.ts";
import { withinReach } from "../../src/onsend/within-reach.ts";

const pieces: readonly Piece[] = [
  { origin: "body", value: "x".repeat(3000) },
  { origin: ["a.zip"], because: "encrypted" },
  { origin: ["b.csv"], value: "y".repeat(3000) },
  { origin: ["c.csv"], value: "z" },
];

test("with time enough all is judged", () => {
  expect(withinReach(pieces, 1000)).toEqual(pieces);
});

test("what there is no time for is cut off and said to be unread", () => {
  expect(withinReach(pieces, 2)).toEqual([
    pieces[0],
    pieces[1],
    { origin: ["b.csv"], value: "y".repeat(1000) },
    { origin: ["b.csv"], because: "out-of-time" },
    { origin: ["c.csv"], value: "" },
    { origin: ["c.csv"], because: "out-of-time" },
  ]);
});

test("when time is up nothing is judged, and all is said to be unread", () => {
  const unread = withinReach(pieces, -5).filter((piece) => "because" in piece);
  expect(unread.map(({ origin }) => origin)).toEqual(["body", ["a.zip"], ["b.csv"], ["c.csv"]]);
});
