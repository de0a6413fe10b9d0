import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const bill = JSON.parse(readFileSync("sbom.cdx.json", "utf8")) as Bill;
const page = readFileSync("THIRD-PARTY.md", "utf8");
const own = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Written out again on purpose: the script's list cannot be widened without this one. */
const FITS_MIT = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "Bitstream-Vera"],
  "(MIT AND Zlib)", // pako
  "(MIT OR GPL-3.0-or-later)", // jszip: the MIT side is taken
]);

describe("other people's work", () => {
  test("the licences and the bill of materials are those of the lock file", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/release/make-notices.js", "--check"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 30_000);

  test("every licence can be joined with MIT", () => {
    const licences = bill.components.flatMap(({ name, licenses }) =>
      licenses.map(({ license, expression }) => [name, license?.id ?? expression ?? ""] as const),
    );
    expect(licences.filter(([, licence]) => !FITS_MIT.has(licence))).toEqual([]);
  });

  test("the bill is CycloneDX, names this version, and every component once with its address", () => {
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
    expect(bill.metadata.component).toMatchObject({ name: "postvagt", version: own.version });
    const references = bill.components.map((one) => one["bom-ref"]);
    expect(new Set(references).size).toBe(references.length);
    const odd = bill.components.filter(({ purl }) => !/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d[\w.+-]*$/.test(purl));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test.each([...Object.keys(own.dependencies), "react", "@fluentui/react-components", "@azure/msal-browser"])(
    "%s is named in both",
    (name) => {
      expect(bill.components.map((one) => one.name)).toContain(name);
      expect(page).toContain(`| ${name} | `);
    },
  );

  test("what lies in dist is marked, and has its notice", () => {
    const bundled = bill.components.filter(({ properties }) => properties[0]?.value === "true").map(({ name }) => name);
    expect(bundled).toEqual(expect.arrayContaining(["react-dom", "fflate", "tesseract.js-core", "pdfjs-dist"]));
    expect(bundled).not.toContain("pg");
    const [, notices = ""] = page.split("## Notices of what is bundled");
    for (const name of bundled) expect(notices).toContain(name);
  });
});
