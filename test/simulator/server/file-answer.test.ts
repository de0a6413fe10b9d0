import { expect, test } from "@jest/globals";
import { addInRoute } from "../../../src/simulator/server/add-in-route.ts";
import { fileAnswer } from "../../../src/simulator/server/file-answer.ts";

const folder = new URL("../../fixtures/add-in", import.meta.url).pathname;

test.each(["/../../../package.json", "/none.js", "/", "/.."])("nothing is served for %s", async (path) => {
  expect(await fileAnswer(folder, path)).toBeUndefined();
});

test("a file is served with its type", async () => {
  expect(await fileAnswer(folder, "/launch.js")).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
});

test("a page that is not built yet says so", async () => {
  const answer = await addInRoute([{ at: "/", folder }], () => "https://localhost")(
    "/taskpane.html",
    new URLSearchParams(),
  );
  expect(answer).toMatchObject({ status: 404, body: expect.stringContaining("not built yet") });
});
