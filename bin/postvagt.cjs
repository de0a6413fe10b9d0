#!/usr/bin/env node
"use strict";
// What an old Node would say of the program is a page about its syntax; this file is written so that every Node reads it.
const supported = [
  [20, 19],
  [22, 12],
  [24, 0],
];
const [major, minor] = process.versions.node.split(".").map(Number);
const isSupported = major > 24 || supported.some(([from, least]) => major === from && minor >= least);
if (isSupported) import("../dist/cli/postvagt.js");
else {
  console.error(
    `postvagt: this is Node ${process.versions.node}, and it needs 20.19, 22.12 or 24, or a later version of these (https://nodejs.org)`,
  );
  process.exitCode = 64;
}
