import { describe, expect, test } from "@jest/globals";
import { buildCompound } from "../../support/build-compound.ts";
import type { Tree } from "../../support/build-compound.ts";
import { reasonsFrom, textFrom } from "../../support/extract-from.ts";
import { bytesOf, long, wide, word } from "../../support/little-bytes.ts";

const text = (id: string, value: string): Tree => ({ [`__substg1.0_${id}001F`]: wide(value) });
const mail = (parts: Tree): Tree => ({ "__properties_version1.0": new Uint8Array(32), ...parts });
const attachment = (parts: Tree): Tree => ({
  "__attach_version1.0_#00000000": { "__properties_version1.0": new Uint8Array(8), ...parts },
});
const rtf = (body: string) => bytesOf(long(body.length + 12), long(body.length), long(0x414c454d), long(0), body);

describe("a mail saved by Outlook", () => {
  test.each<[string, Tree, string]>([
    ["its subject", mail(text("0037", "Vedr. Bo Grønbæk")), "Vedr. Bo Grønbæk"],
    ["its text", mail(text("1000", "cpr 010203-9995")), "cpr 010203-9995"],
    [
      "its HTML where there is no text",
      mail({ "__substg1.0_10130102": bytesOf("<p>cpr 010203-9995") }),
      "cpr 010203-9995",
    ],
    [
      "its RTF where there is nothing else",
      mail({ "__substg1.0_10090102": rtf("{\\rtf1 cpr 010203-9995}") }),
      "cpr 010203-9995",
    ],
    [
      "HTML that Outlook has put into RTF",
      mail({
        "__substg1.0_10090102": rtf(
          "{\\rtf1\\fromhtml1{\\*\\htmltag <p>}\\htmlrtf junk\\htmlrtf0 cpr 010203-9995{\\*\\htmltag </p>}}",
        ),
      }),
      "cpr 010203-9995",
    ],
    [
      "text in the code page of the mail",
      mail({
        "__properties_version1.0": bytesOf(new Uint8Array(32), long(0x3ffd0003), long(0), long(1252), long(0)),
        "__substg1.0_1000001E": bytesOf("Rødgrød"),
      }),
      "Rødgrød",
    ],
    [
      "who gets it",
      mail({
        "__recip_version1.0_#00000000": {
          "__properties_version1.0": new Uint8Array(8),
          ...text("3001", "Åse"),
          ...text("39FE", "aase@example.org"),
        },
      }),
      "Åse aase@example.org",
    ],
    [
      "an attachment",
      mail(attachment({ ...text("3707", "brev.txt"), "__substg1.0_37010102": bytesOf("indeni") })),
      "indeni",
    ],
    [
      "a mail attached to it",
      mail(attachment({ ...text("3001", "Videresendt"), "__substg1.0_3701000D": mail(text("1000", "inderst")) })),
      "inderst",
    ],
  ])("%s", (_, tree, said) => {
    expect(textFrom("a.msg", buildCompound(tree))).toContain(said);
  });

  test("what only readers of RTF see is not text of the mail", () => {
    const tree = mail({ "__substg1.0_10090102": rtf("{\\rtf1\\fromhtml1 \\htmlrtf junk\\htmlrtf0 ja}") });
    expect(textFrom("a.msg", buildCompound(tree))).not.toContain("junk");
  });

  test("a mail that is sealed is said to be", () => {
    expect(reasonsFrom("a.msg", buildCompound(mail(text("001A", "IPM.Note.SMIME"))))).toEqual(["encrypted"]);
  });
});

describe("winmail.dat", () => {
  const attribute = (level: number, id: number, type: number, body: Uint8Array) =>
    bytesOf(level, word(id), word(type), long(body.length), body, word(0));
  const padded = (body: Uint8Array) => bytesOf(body, new Uint8Array((4 - (body.length % 4)) % 4));
  const value = (type: number, id: number, body: Uint8Array) =>
    bytesOf(word(type), word(id), long(1), long(body.length), padded(body));
  const list = (...values: readonly Uint8Array[]) => bytesOf(long(values.length), ...values);
  const winmail = (...attributes: readonly Uint8Array[]) => bytesOf(long(0x223e9f78), word(1), ...attributes);

  test.each<[string, Uint8Array, string]>([
    ["its subject", winmail(attribute(1, 0x8004, 1, bytesOf("Vedr. sag", 0))), "Vedr. sag"],
    [
      "its text",
      winmail(
        attribute(
          1,
          0x9003,
          6,
          list(bytesOf(word(3), word(0x1000 + 7), long(5)), value(0x1f, 0x1000, wide("cpr 010203-9995"))),
        ),
      ),
      "cpr 010203-9995",
    ],
    ["its HTML", winmail(attribute(1, 0x9003, 6, list(value(0x102, 0x1013, bytesOf("<b>indeni</b>"))))), "indeni"],
    [
      "an attachment by its long name",
      winmail(
        attribute(2, 0x9002, 6, new Uint8Array(14)),
        attribute(2, 0x8010, 1, bytesOf("BREV~1.TXT", 0)),
        attribute(2, 0x800f, 6, bytesOf("indeni")),
        attribute(2, 0x9005, 6, list(value(0x1e, 0x3707, bytesOf("brev fra lægen.txt", 0)))),
      ),
      "brev fra lægen.txt\nindeni",
    ],
  ])("%s", (_, bytes, said) => {
    expect(textFrom("winmail.dat", bytes)).toContain(said);
  });
});
