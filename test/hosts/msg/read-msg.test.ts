import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgeMail } from "../../../src/cli/judge-mail.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { cliLimits } from "#extract/limits.ts";
import { readMsg } from "#hosts/msg/read-msg.ts";
import { buildCompound, type Tree } from "../../support/build-compound.ts";

const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const texts = (values: Readonly<Record<string, string>>): Tree =>
  Object.fromEntries(Object.entries(values).map(([id, text]) => [`__substg1.0_${id.toUpperCase()}001F`, wide(text)]));

/** A list of properties of fixed size: tag and eight bytes. */
function properties(head: number, entries: readonly (readonly [tag: number, value: bigint])[]): Uint8Array {
  const bytes = new Uint8Array(head + entries.length * 16);
  const view = new DataView(bytes.buffer);
  entries.forEach(([tag, value], at) => {
    view.setUint32(head + at * 16, tag, true);
    view.setBigUint64(head + at * 16 + 8, value, true);
  });
  return bytes;
}

const recipient = (address: string, kind: bigint, objectType = 6n): Tree => ({
  ...texts({ "3001": "Navn Navnesen", "39fe": address }),
  "__properties_version1.0": properties(8, [
    [0x0c150003, kind],
    [0x0ffe0003, objectType],
  ]),
});

const SENT = new Date("2026-11-24T08:30:00Z");
const mail: Tree = {
  ...texts({
    "001a": "IPM.Note",
    "0037": "SV: Ansøgning",
    "1000": "CPR-nr. 070761-9995 er mit.",
    "1042": "<a@b>",
    "0065": "/O=EXCHANGE/CN=SAG",
    "5d02": "sagsbehandler@gladsaxe.dk",
    "007d": "X-Sikker-Mail: ja\r\nX-Long: a\r\n b\r\n",
  }),
  "__properties_version1.0": properties(32, [[0x00390040, (BigInt(SENT.getTime()) + 11_644_473_600_000n) * 10_000n]]),
  "__recip_version1.0_#00000000": recipient("borger@gmail.com", 1n),
  "__recip_version1.0_#00000001": recipient("chef@gladsaxe.dk", 3n),
  "__recip_version1.0_#00000002": recipient("alle@gladsaxe.dk", 2n, 8n),
  "__attach_version1.0_#00000000": {
    ...texts({ "3707": "notat.txt" }),
    "__substg1.0_37010102": new Uint8Array(Buffer.from("Et notat")),
  },
  "__attach_version1.0_#00000001": { ...texts({ "3001": "En mail" }), "__substg1.0_3701000D": texts({ "0037": "x" }) },
};

describe("a mail that Outlook has saved", () => {
  const { message, sentAt, isTruncated } = readMsg(buildCompound(mail));

  test("has its sender's address of the internet, its subject and its text", () => {
    expect(message.from.address).toBe("sagsbehandler@gladsaxe.dk");
    expect(message).toMatchObject({ subject: "SV: Ansøgning", composeType: "reply", body: { format: "text" } });
    expect(message.body.content).toContain("070761-9995");
    expect([sentAt, isTruncated]).toEqual([SENT, false]);
  });

  test("has its recipients, each in its field, and lists as lists", () => {
    expect(message.recipients.map(({ field, address, isGroup }) => [field, address, isGroup]).sort()).toEqual([
      ["bcc", "chef@gladsaxe.dk", false],
      ["cc", "alle@gladsaxe.dk", true],
      ["to", "borger@gmail.com", false],
    ]);
  });

  test("has its headers and its class as marks", () => {
    expect(message.signals).toEqual([
      { kind: "itemClass", name: "IPM.Note" },
      { kind: "header", name: "X-Sikker-Mail", value: "ja" },
      { kind: "header", name: "X-Long", value: "a b" },
    ]);
  });

  test("has its files, and says of a mail inside it that it is not read", () => {
    const found = message.attachments.map(({ name, content }) => [
      name,
      "because" in content ? content.because : content.length,
    ]);
    expect(new Map(found as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        ["notat.txt", 8],
        ["En mail", "unknown-format"],
      ]),
    );
  });

  test("is judged as an .eml file is", async () => {
    const { verdict } = await judgeMail(buildCompound(mail), defaultPolicy, { limits: cliLimits, ocr: null });
    expect(verdict.action).toBe("block");
  });
});

test("a text that stands in packed RTF alone is told of as unread", () => {
  const { message } = readMsg(buildCompound({ ...texts({ "0037": "x" }), "__substg1.0_10090102": new Uint8Array(20) }));
  expect(message.attachments).toEqual([{ name: "body.rtf", size: 20, content: { because: "unknown-format" } }]);
});

test("whatever is broken in it, it is read as far as it goes", () => {
  const whole = buildCompound(mail);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const broken = whole.slice();
      broken[at] = byte;
      expect(() => readMsg(broken)).not.toThrow();
    }),
  );
});
