import { expect, test } from "@jest/globals";
import { sendUntil, writeMail } from "./outlook.ts";
import { openPane } from "./pane.ts";
import { paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: true });

const MAIL = { to: "borger@gmail.com", subject: "Din sag", body: "CPR 251248-9996" };
const DAY = 24 * 3_600_000;

/** What the handler has left in the storage that it shares with the pane. */
async function tallies(): Promise<readonly string[]> {
  const { origins } = await suite.page.context().storageState();
  const stored = origins.flatMap(({ localStorage }) => localStorage);
  return stored.filter(({ name }) => name.startsWith("postvagt.usage.")).map(({ value }) => value);
}

async function countsOfYear(): Promise<readonly Record<string, unknown>[]> {
  const { server } = suite.own;
  if (server === null) throw new Error("this suite has a register");
  const headers = { authorization: `Bearer ${await server.tokenFor("dpo")}` };
  return (await (await fetch(`${server.url}/api/counts`, { headers })).json()) as readonly Record<string, unknown>[];
}

test("what the handler has counted comes through the pane to the register the day after, without a word of the mail", async () => {
  await writeMail(await suite.open(), MAIL);
  await sendUntil(suite.page, "held");
  const left = await tallies();
  expect(left).toHaveLength(1);
  expect(left[0]).toContain('"cpr-not-secure":{"shown":1,');
  const context = suite.page.context();
  const posts: string[] = [];
  context.on("request", (request) => {
    if (request.url().endsWith("/api/counts")) posts.push(request.postData() ?? "");
  });
  await suite.page.close();
  await context.clock.setSystemTime(Date.now() + DAY);
  await writeMail(await suite.open(), { subject: "En anden" });
  const posted = context.waitForEvent("response", (response) => response.url().endsWith("/api/counts"));
  await openPane(suite.page, "postvagt.review");
  expect((await posted).status()).toBe(200);
  expect(await tallies()).toEqual([]);
  expect(posts).toHaveLength(1);
  expect(posts.concat(left).join()).not.toMatch(/borger|gmail|9996|Din sag/);
  const [first] = await countsOfYear();
  expect(first).toMatchObject({ unit: null, shown: 1, fixed: 0, reason: 0 });
}, 90_000);
