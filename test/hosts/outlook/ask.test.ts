import { describe, expect, test } from "@jest/globals";
import type { Callback } from "#hosts/outlook/ask.ts";
import { ask, orElse } from "#hosts/outlook/ask.ts";
import { HostError } from "#hosts/outlook/host-error.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const good = { status: "succeeded", value: "svar", error: null };

const failures: readonly [string, (callback: Callback<string>) => void, HostError["code"]][] = [
  ["never answers", () => undefined, "no-answer"],
  [
    "throws",
    () => {
      throw new Error("no permission");
    },
    "threw",
  ],
  [
    "fails with a number",
    (callback) => {
      callback({ status: "failed", value: "", error: { code: 5001 } });
    },
    5001,
  ],
  [
    "fails and does not say why",
    (callback) => {
      callback({ status: "failed", value: "", error: null });
    },
    "not-supported",
  ],
];

describe("one question to Outlook", () => {
  test.each(failures)("when Outlook %s, the error says so", async (_, call, code) => {
    const clock = fakeClock();
    const answer = orElse(ask<string>(call, { clock, at: clock.now() + 1000 }), (error) => error.code);
    await clock.advance(1000);
    expect(await answer).toBe(code);
    expect(clock.pending()).toBe(0);
  });

  test("when Outlook answers twice, the first answer stands", async () => {
    const clock = fakeClock();
    const answer = ask<string>(
      (callback) => {
        callback(good);
        callback({ ...good, value: "andet svar" });
      },
      { clock, at: clock.now() + 1000 },
    );
    expect(await answer).toBe("svar");
    expect(clock.pending()).toBe(0);
  });

  test("an answer after the deadline changes nothing", async () => {
    const clock = fakeClock();
    const call = (callback: Callback<string>) => {
      clock.after(1001, () => {
        callback(good);
      });
    };
    const answer = orElse(ask<string>(call, { clock, at: clock.now() + 1000 }), (error) => error.code);
    await clock.advance(2000);
    expect(await answer).toBe("no-answer");
  });

  test("after the deadline Outlook is not asked at all", async () => {
    const clock = fakeClock();
    let calls = 0;
    const answer = ask<string>(
      () => {
        calls++;
      },
      { clock, at: clock.now() },
    );
    await expect(answer).rejects.toThrow(HostError);
    expect(calls).toBe(0);
  });

  test("a mistake of our own is not taken for Outlook's", async () => {
    const broken = Promise.reject(new TypeError("a bug"));
    await expect(orElse(broken, () => "covered up")).rejects.toThrow("a bug");
  });
});
