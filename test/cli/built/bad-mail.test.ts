import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { billionLaughs, FIRST_LINE, overlappingZip } from "../../support/hostile.ts";

const program = resolve(import.meta.dirname, "../../../dist/cli/postvagt.js");
const org = resolve(import.meta.dirname, "../../fixtures/policy/valid/gladsaxe.json");
const folder = mkdtempSync(join(tmpdir(), "postvagt-bad-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Judged {
  readonly action: string;
  readonly unread: readonly { readonly origin: readonly string[]; readonly because: string }[];
  readonly findings: readonly { readonly kind: string }[];
}

/** A mail with a CPR number in its body and one attached file. */
function mail(name: string, content: Uint8Array): string {
  return [
    "From: a@gladsaxe.dk",
    "To: navn@gmail.com",
    "Subject: Bilag",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    FIRST_LINE,
    "--b",
    `Content-Type: application/octet-stream; name=${name}`,
    `Content-Disposition: attachment; filename=${name}`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(content).toString("base64"),
    "--b--",
    "",
  ].join("\n");
}

function check(name: string, content: string): { readonly status: number | null; readonly judged: Judged } {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { status, stdout } = spawnSync(process.execPath, [program, "check", path, "--org", org, "--json"], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, judged: JSON.parse(stdout) as Judged };
}

describe("a mail with a file that nobody should trust is judged by what can be read, and the rest is said", () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ["100 MB", "film.bin", () => new Uint8Array(100 * 1024 * 1024), "too-large"],
    ["a zip bomb", "bombe.zip", () => overlappingZip(1_000, 1_000_000), "too-large"],
  ])(
    "%s",
    (_, name, make, because) => {
      const { status, judged } = check(`${name}.eml`, mail(name, make()));
      expect(status).toBe(12);
      expect(judged.action).toBe("block");
      expect(judged.unread).toContainEqual({ origin: [name], because });
    },
    60_000,
  );

  test("billion laughs", () => {
    const { status, judged } = check("laughs.eml", mail("laughs.xml", strToU8(billionLaughs("x"))));
    expect(status).toBe(12);
    expect(judged.unread).toEqual([]);
    expect(judged.findings.filter(({ kind }) => kind === "cpr").length).toBeGreaterThanOrEqual(2);
  });

  test("a mail that stops in the middle of a file", () => {
    const whole = mail("brev.txt", strToU8(FIRST_LINE.repeat(2_000)));
    const { status, judged } = check("short.eml", whole.slice(0, whole.length / 2));
    expect(status).toBe(12);
    expect(judged.unread.map(({ because }) => because)).toContain("damaged");
  });
});
