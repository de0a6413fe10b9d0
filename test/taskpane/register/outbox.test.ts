import { describe, expect, test } from "@jest/globals";
import { knownRecipients } from "../../../src/taskpane/register/known-recipients.ts";
import { openOutbox } from "../../../src/taskpane/register/outbox.ts";
import { RegisterError } from "#web/register-call.ts";
import type { RegisterClient } from "../../../src/taskpane/register/register-client.ts";
import { openVault } from "#web/vault.ts";
import { toFiling } from "../../../src/taskpane/report/to-filing.ts";
import { firstReport } from "../../../src/taskpane/state/first-report.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";

const { report: texts } = textsIn("da");
const now = new Date("2026-11-24T10:30:00Z");
const form = (id: string) => ({ ...firstReport(now, texts).form, id, description: "Til borger A." });

/** A register that answers as it is told; ids it has seen answer their old number, as the server's do. */
function aRegister(answers: readonly (RegisterError["code"] | "ok" | "lost")[]) {
  const filed = new Map<string, number>();
  const asked = [...answers];
  const client = {
    file: (id: string) => {
      const answer = asked.shift() ?? "ok";
      if (answer === "ok" || answer === "lost") filed.set(id, filed.get(id) ?? filed.size + 1);
      if (answer === "ok") return Promise.resolve({ year: 2026, no: filed.get(id) ?? 0 });
      return Promise.reject(new RegisterError(answer === "lost" ? "offline" : answer));
    },
  } as unknown as RegisterClient;
  return { client, filed };
}

describe("the outbox (in an engine that keeps nothing)", () => {
  test.each([
    ["filed", ["ok"], "filed", 0],
    ["kept when nobody answers", ["offline"], "kept", 1],
    ["kept when the server fails", ["server"], "kept", 1],
    ["kept until somebody signs in", ["sign-in"], "kept", 1],
    ["kept to be fixed when it is refused", ["refused"], "refused", 1],
  ] as const)("%s", async (_what, answers, is, left) => {
    const outbox = openOutbox(await openVault(), aRegister(answers).client);
    expect(outbox.isLasting).toBe(false);
    await outbox.keep(form("a"), toFiling(form("a"), texts), now);
    expect((await outbox.file("a")).kind).toBe(is);
    expect(await outbox.waiting()).toHaveLength(left);
  });

  test("a lost answer and two presses file once", async () => {
    const register = aRegister(["lost"]);
    const outbox = openOutbox(await openVault(), register.client);
    await outbox.keep(form("a"), toFiling(form("a"), texts), now);
    await Promise.all([outbox.file("a"), outbox.file("a")]);
    const outcomes = await outbox.fileAll();
    expect(outcomes.get("a")).toEqual({ kind: "filed", receipt: { year: 2026, no: 1 } });
    expect(register.filed.size).toBe(1);
  });

  test("the oldest is sent first, and what was refused waits for its writer", async () => {
    const register = aRegister(["refused", "ok", "ok"]);
    const outbox = openOutbox(await openVault(), register.client);
    for (const [at, id] of ["a", "b", "c"].entries())
      await outbox.keep(form(id), toFiling(form(id), texts), new Date(now.getTime() + at));
    await outbox.fileAll();
    expect([...register.filed.keys()]).toEqual(["b", "c"]);
    expect((await outbox.waiting()).map((one) => one.form.id)).toEqual(["a"]);
  });
});

test("a recipient is remembered without being written down", async () => {
  const vault = await openVault();
  const known = knownRecipients(vault);
  expect(await known.areKnown(["Post@Gentoffte.dk"])).toBe(false);
  await known.remember(["post@gentoffte.dk"]);
  expect(await known.areKnown(["Post@Gentoffte.dk"])).toBe(true);
  expect(await known.areKnown(["post@gentoffte.dk", "en@anden.dk"])).toBe(false);
  expect(JSON.stringify([...(await vault.all())])).not.toMatch(/gentoffte/i);
});
