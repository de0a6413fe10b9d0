import { describe, expect, test } from "@jest/globals";
import { clientProfile } from "../../../src/simulator/host/client-profile.ts";
import type { Item } from "../../../src/simulator/host/item.ts";
import { runCall } from "../../../src/simulator/host/run-call.ts";
import { aMail, aPerson, mailbox } from "../a-mail.ts";

const run = (id: number, parameters: object, item: Item | null = aMail(), client = "web", inEvent = false) =>
  runCall(id, { ...parameters }, { item, mailbox, client: clientProfile(client), freshId: () => "fresh", inEvent });

describe("a call that Outlook does not know", () => {
  test.each([
    ["a number that nobody has given out", 999, "web"],
    ["a call that is newer than the client's set", 166, "classic-1.12"],
    ["no number at all", Number.NaN, "web"],
  ])("is refused with 9020 and recorded: %s", (_, id, client) => {
    expect(run(id, {}, aMail(), client)).toMatchObject({ unknown: true, outcome: { kind: "refused", code: 9020 } });
  });

  test("is not one that is merely called in the wrong place", () => {
    const read = aMail({ mode: "read" });
    expect(run(17, { subject: "x" }, read)).toMatchObject({ unknown: false, outcome: { code: 9032 } });
    expect(run(18, {}, null)).toMatchObject({ unknown: false, outcome: { code: 9032 } });
  });

  test("nor one that an event handler may not make", () => {
    expect(run(41, {}, aMail(), "web", true)).toMatchObject({ unknown: false, outcome: { code: 9032 } });
    expect(run(41, {}, aMail(), "web", false)).toMatchObject({ outcome: { kind: "done" } });
  });
});

describe("recipients", () => {
  const people = (count: number) => Array.from({ length: count }, (_, n) => aPerson(`p${n}@example.org`));

  test.each([
    ["classic-1.15", 500, 501],
    ["web", 1000, 1001],
  ])("%s takes and tells %i of a field", (client, most, more) => {
    const set = (count: number) => run(21, { recipientField: 0, recipientArray: people(count) }, aMail(), client);
    expect(set(most).outcome).toMatchObject({ kind: "done" });
    expect(set(more).outcome).toMatchObject({ kind: "refused", code: 9012 });
    const { outcome } = run(15, { recipientField: 0 }, aMail({ to: people(more) }), client);
    expect(outcome.kind === "done" && outcome.data).toHaveLength(most);
  });

  test("somebody who is in the field already is not added again", () => {
    const item = aMail({ to: [aPerson("a@example.org")] });
    const { outcome } = run(22, { recipientField: 0, recipientArray: [{ address: "A@example.org", name: "A" }] }, item);
    expect(outcome.kind === "done" && outcome.item?.to).toHaveLength(1);
  });
});

describe("headers", () => {
  test.each([
    ["x-kind", "done"],
    ["X Kind", "refused"],
    ["x:kind", "refused"],
    ["x-kænd", "refused"],
  ])("a name like '%s' is %s", (name, kind) => {
    expect(run(152, { internetHeaderNameValuePairs: { [name]: "1" } }).outcome.kind).toBe(kind);
  });
});

describe("an attachment", () => {
  test("has a place for an id on the desktop, and an opaque one in the browser", () => {
    const file = { base64String: "aGVq", name: "a.txt" };
    expect(run(148, file, aMail(), "web").outcome).toMatchObject({ data: "fresh" });
    expect(run(148, file, aMail(), "mac-1.14").outcome).toMatchObject({ data: "0" });
  });

  test.each(["no base64!", "a"])("is refused where its text is no base64: '%s'", (base64String) => {
    expect(run(148, { base64String, name: "a.txt" }).outcome).toMatchObject({ kind: "refused", code: 9031 });
  });
});
