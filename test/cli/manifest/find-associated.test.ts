import { expect, test } from "@jest/globals";
import { findAssociated } from "../../../src/cli/manifest/find-associated.ts";

test.each([
  ["written out", 'Office.actions.associate("onMessageSend", onSend);', ["onMessageSend"]],
  [
    "minified",
    '!function(){"use strict";var o=1;Office.actions.associate("a",o),Office.actions.associate("b",o)}()',
    ["a", "b"],
  ],
  ["a name that is computed is nobody's", "Office.actions.associate(name, onSend);", []],
  ["a comment associates nothing", '// Office.actions.associate("x", y)', []],
  ["another function is another function", 'Office.actions.dissociate("x", y); associate("z", y)', []],
])("%s", (_, script, names) => {
  expect(findAssociated(script)).toEqual(names);
});
