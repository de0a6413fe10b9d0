import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stackFrames } from "#core/stack-frames.ts";

const withStack = (name: string, message: string, frames: string): Error => {
  const error = new Error(message);
  error.name = name;
  error.stack = `${name}: ${message}\n${frames}`;
  return error;
};
const FRAMES = "    at readRow (/home/mette/postvagt/dist/cli/postvagt.js:10:5)\n    at async node:internal/main:1:2";

describe("the frames of an error", () => {
  test("are kind and places from the package on, without the message", () => {
    expect(stackFrames(withStack("TypeError", "Mette Hansen, 010190-9999", FRAMES))).toEqual([
      "TypeError",
      "readRow (dist/cli/postvagt.js:10:5)",
      "async node:internal/main:1:2",
    ]);
  });

  test.each([
    ["file:///C:/Users/mette/node_modules/hono/dist/app.js:1:1", "node_modules/hono/dist/app.js:1:1"],
    ["new Store (C:\\Users\\mette\\dist\\cli\\postvagt.js:3:4)", "new Store (dist/cli/postvagt.js:3:4)"],
    ["Object.get [as value] (/srv/app/src/x.ts:3:4)", "Object.get [as value] (src/x.ts:3:4)"],
    ["f (/srv/node_modules/postvagt/dist/cli/postvagt.js:3:4)", "f (node_modules/postvagt/dist/cli/postvagt.js:3:4)"],
    ["Array.map (<anonymous>)", "Array.map (<anonymous>)"],
    ["async Promise.all (index 0)", "async Promise.all (index 0)"],
    ["Ab (https://postvagt.gladsaxe.dk/desk.js:1:2345)", "Ab (desk.js:1:2345)"],
  ])("shorten %s", (frame, shown) => {
    expect(stackFrames(withStack("Error", "", `    at ${frame}`))).toEqual(["Error", shown]);
  });

  test("of Firefox and Safari, which write nothing else", () => {
    const error = new Error("Mette Hansen");
    error.stack = "a/b<@https://postvagt.gladsaxe.dk/desk.js:1:2\n@https://postvagt.gladsaxe.dk/desk.js:3:4\n";
    expect(stackFrames(error)).toEqual(["Error", "a/b<@desk.js:1:2", "@desk.js:3:4"]);
  });

  test("are none where the message has been changed since, and cannot be told from them", () => {
    const error = withStack("Error", "Mette\n    at Mette (/x:1:1)", "");
    error.message = "changed";
    expect(stackFrames(error)).toEqual(["Error"]);
  });

  test("go on with the causes, each with its code", () => {
    const cause = Object.assign(withStack("DatabaseError", "duplicate key (cpr)=(010190-9999)", FRAMES), {
      code: "23505",
    });
    const error = new Error("refused", { cause });
    const frames = stackFrames(error);
    expect(frames[0]).toBe("Error");
    expect(frames).toContain("caused by DatabaseError 23505");
    expect(frames.join("\n")).not.toContain("9999");
  });

  test("show at most a few causes, also of an error that is its own cause", () => {
    const error = new Error("round");
    (error as { cause?: unknown }).cause = error;
    expect(stackFrames(error).filter((line) => line.endsWith("Error"))).toHaveLength(4);
  });

  test.each([
    ["a message of lines that look like frames", "x\n    at Mette (/journal/010190:9:9)\nend"],
    ["a message that ends like a frame", "x\n    at Mette (/journal/010190:9:9)"],
  ])("hold nothing of %s", (_what, message) => {
    expect(stackFrames(withStack("Error", message, FRAMES)).join("\n")).not.toContain("Mette");
    expect(stackFrames(withStack("Error", message, FRAMES))).toHaveLength(3);
  });

  test("hold nothing of a name that says more than a kind, or a code that is a sentence", () => {
    const error = Object.assign(withStack("Mette Hansen fejlede", "", ""), { code: "CPR 010190-9999" });
    expect(stackFrames(error)).toEqual(["Error"]);
  });

  test("never hold a word of the message, whatever it says", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 })), (lines) => {
        const secret = "hemmeligt";
        const message = [...lines, secret, ...lines].join("\n");
        expect(stackFrames(new Error(message)).join("\n")).not.toContain(secret);
      }),
    );
  });

  test.each([[null], ["a text"], [undefined], [{ stack: FRAMES }]])("of %p are none", (thrown) => {
    expect(stackFrames(thrown)).toEqual([]);
  });
});
