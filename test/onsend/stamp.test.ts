import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { VERSION } from "#core/version.ts";
import type { Policy } from "#core/policy/policy.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { aPolicy, outside } from "../support/a-policy.ts";
import type { Behaviour, FakeOutlook } from "../support/fake-outlook.ts";
import { person } from "../support/fake-outlook.ts";
import { pressSend } from "../support/press-send.ts";

const inside: FakeOutlook = { to: [person("kollega@gladsaxe.dk")], subject: "Møde", body: "<p>Hej</p>" };
const leaving: FakeOutlook = { ...inside, to: [person("borger@gmail.com")] };
const stamping = (policy: Policy): Policy => ({ ...policy, stamp: true });
const observing = aPolicy([outside("block")], {
  rollout: { ...aPolicy([]).rollout, phase: "observe" },
});

describe("the stamp of a checked mail", () => {
  test.each<readonly [string, FakeOutlook, Policy, string]>([
    ["clear where no rule spoke", inside, aPolicy([outside("block")]), "clear"],
    ["warned where the sender may go on", leaving, aPolicy([outside("warn")]), "warned"],
    ["held where the mail may not leave", leaving, aPolicy([outside("block")]), "held"],
    ["held where a reason is missing", leaving, aPolicy([outside("justify")]), "held"],
    ["passed while rules are only observed", leaving, observing, "passed"],
  ])("is %s", async (_, fake, asked, outcome) => {
    const policy = stamping(asked);
    const { outlook } = await pressSend(fake, policy);
    expect([...outlook.headersSet]).toEqual([
      ["X-Postvagt-Check", `v=1; postvagt=${VERSION}; policy=${policyVersion(policy)}; check=${outcome}`],
    ]);
  });

  test("is not there where the organisation has not asked for it", async () => {
    const { outlook } = await pressSend(leaving, aPolicy([outside("warn")]));
    expect(outlook.calls).not.toContain("headersSet");
  });

  test("is not on a meeting, which has no headers", async () => {
    const { answers, outlook } = await pressSend({ ...leaving, itemType: "appointment" }, stamping(aPolicy([])));
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(outlook.headersSet.size).toBe(0);
  });

  test("is not there when the check has failed: the mail was not checked", async () => {
    const { outlook } = await pressSend({ ...inside, otherwise: { kind: "hang" } }, stamping(aPolicy([])));
    expect(outlook.headersSet.size).toBe(0);
  });

  test.each<readonly [string, Behaviour]>([
    ["never answers", { kind: "hang" }],
    ["refuses", { kind: "fail", code: 5_001 }],
    ["throws", { kind: "throw" }],
    ["is slow", { kind: "answer", after: 6_000 }],
  ])("an Outlook that %s when it is written gets its answer in time", async (_, behaviour) => {
    const { answers, after } = await pressSend(
      { ...leaving, behaviour: { headersSet: behaviour } },
      stamping(aPolicy([outside("block")])),
    );
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ allowEvent: false });
    expect(after).toBeLessThan(1_000);
  });

  test("names the version of the package", () => {
    expect(VERSION).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version);
  });
});
