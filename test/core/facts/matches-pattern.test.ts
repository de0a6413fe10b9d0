import { expect, test } from "@jest/globals";
import { matchesPattern } from "#core/facts/matches-pattern.ts";

test.each([
  ["a@b.dk", "a@b.dk", true],
  ["a@b.dk", "xa@b.dk", false],
  ["*@b.dk", "a@b.dk", true],
  ["*@b.dk", "a@c.dk", false],
  ["sikker*@b.dk", "sikkerpost@b.dk", true],
  ["*@*.digital-post.dk", "x@1.ngdp.digital-post.dk", true],
  ["*@*.digital-post.dk", "x@digital-post.dk", false],
  ["a*b*c", "abc", true],
  ["a*b*c", "acb", false],
  ["a*a", "a", false],
  ["##########", "1201809996", true],
  ["######-####", "120180-9996", true],
  ["##########", "12018099960", false],
  ["##########", "120180999x", false],
  ["########@*.virk.dk", "12345678@post.virk.dk", true],
  ["*##*", "a1b22c", true],
  ["*##*", "a1b2c", false],
  ["*", "", true],
  ["", "", true],
  ["", "a", false],
])("%s and %s: %s", (pattern, text, fits) => {
  expect(matchesPattern(pattern, text)).toBe(fits);
});
