import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import { checkManifest } from "../../../src/cli/manifest/check-manifest.ts";
import { iconBelow } from "../../../src/cli/manifest/icon-below.ts";
import { makeManifest } from "../../../src/cli/manifest/make-manifest.ts";
import { makeUnifiedManifest } from "../../../src/cli/manifest/make-unified-manifest.ts";
import { readPngSize } from "../../../src/cli/manifest/read-png-size.ts";
import { elementsNamed, parseXml, type XmlElement } from "../../../src/cli/manifest/parse-xml.ts";
import type { AddIn } from "../../../src/cli/org/add-in-shape.ts";

const root = resolve(import.meta.dirname, "../../..");
const template = readFileSync(join(root, "manifest.xml"), "utf8");
const associated = [
  ...["onMessageSend", "onAppointmentSend", "onMessageRecipientsChanged", "onMessageAttachmentsChanged"],
  ...["onMessageCompose", "onMessageFromChanged", "onSensitivityLabelChanged"],
  ...["onAppointmentAttachmentsChanged", "onAppointmentAttendeesChanged"],
];
const folder = mkdtempSync(join(tmpdir(), "postvagt-manifest-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const addIn: AddIn = {
  id: "3f2b6c1e-7a40-4d0e-9c35-5a1f0e2d4b6a",
  address: "https://postvagt.gladsaxe.dk",
  displayName: "Gladsaxes Postvagt",
  provider: "Gladsaxe Kommune",
  version: "1.0.0.0",
  supportUrl: null,
};

const check = (xml: string) =>
  checkManifest(xml, { readIcon: iconBelow(root), associated, commands: Object.values(PANE_BUTTONS) });

function parsed(xml: string): XmlElement {
  const element = parseXml(xml);
  if (!("children" in element)) throw new Error("it is XML");
  return element;
}

const textOf = (xml: string, name: string) => elementsNamed(parsed(xml), name)[0]?.text;

describe("an organisation's manifest", () => {
  const xml = makeManifest(template, addIn, "1.4.0.0");

  test("passes every check, and has its own id, version, names and address", () => {
    expect(check(xml)).toEqual([]);
    expect(["Id", "Version", "ProviderName"].map((name) => textOf(xml, name))).toEqual([
      addIn.id,
      "1.4.0.0",
      "Gladsaxe Kommune",
    ]);
    expect(xml).not.toContain("localhost");
    expect(xml).not.toContain("<!--");
    expect(xml).toContain('<SupportUrl DefaultValue="https://postvagt.gladsaxe.dk/support.html"');
  });

  test("speaks English to every English locale", () => {
    const overrides = elementsNamed(parsed(xml), "Override").filter(({ attributes }) => attributes["Locale"]);
    const texts = (locale: string) =>
      overrides
        .filter(({ attributes }) => attributes["Locale"] === locale)
        .map(({ attributes }) => attributes["Value"]);
    expect(texts("en-US").length).toBeGreaterThan(5);
    for (const locale of ["en-GB", "en-IE", "en-AU"]) expect(texts(locale)).toEqual(texts("en-US"));
  });

  test.each<[string, Partial<AddIn>]>([
    ["below a path", { address: "https://intra.gladsaxe.dk/it/postvagt" }],
    ["on a port", { address: "https://postvagt.gladsaxe.dk:8443" }],
    ["with help of its own", { supportUrl: "https://intra.gladsaxe.dk/hjaelp?emne=mail&sprog=da" }],
    ["with letters that XML reserves", { displayName: 'Børn & "Unge" <1>', provider: "A & B's $1" }],
  ])("%s", (_, parts) => {
    const other = { ...addIn, ...parts };
    const made = makeManifest(template, other, "1.0.0.0");
    expect(check(made)).toEqual([]);
    expect(elementsNamed(parsed(made), "DisplayName")[0]?.attributes["DefaultValue"]).toBe(other.displayName);
    expect(textOf(made, "ProviderName")).toBe(other.provider);
    if (other.supportUrl !== null)
      expect(elementsNamed(parsed(made), "SupportUrl")[0]?.attributes["DefaultValue"]).toBe(other.supportUrl);
  });

  test("whatever it is called, the manifest stays right and says exactly that", () => {
    const name = fc
      .string({
        unit: fc.constantFrom("a", "B", "æ", "Ø", "&", "<", ">", '"', "'", "$", " "),
        minLength: 1,
        maxLength: 60,
      })
      .map((text) => text.trim() || "x");
    fc.assert(
      fc.property(name, name, (displayName, provider) => {
        const made = makeManifest(template, { ...addIn, displayName, provider }, "1.0.0.0");
        expect(elementsNamed(parsed(made), "DisplayName")[0]?.attributes["DefaultValue"]).toBe(displayName);
        expect(textOf(made, "ProviderName")).toBe(provider);
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether Microsoft's own program, which brings the published schemas along, takes a file. */
async function isValid(name: string, manifest: object): Promise<boolean> {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(manifest));
  const program = join(root, "node_modules/office-addin-manifest/cli.js");
  return promisify(execFile)(process.execPath, [program, "validate", file]).then(
    () => true,
    () => false,
  );
}

describe("the unified manifest", () => {
  const unified = makeUnifiedManifest(parsed(makeManifest(template, addIn, "1.4.0.0")), addIn) as {
    readonly extensions: readonly [{ readonly autoRunEvents: readonly [{ readonly events: readonly object[] }] }];
  };

  test("passes its published schema", async () => {
    expect(await isValid("manifest.json", unified)).toBe(true);
  }, 30_000);

  test("and a mistake in it does not", async () => {
    const [extension] = unified.extensions;
    const events = [{ events: [{ type: "messageSending", actionId: "x", options: { sendMode: "softblock" } }] }];
    const wrong = { ...unified, extensions: [{ ...extension, autoRunEvents: events }] };
    expect(await isValid("wrong.json", wrong)).toBe(false);
  }, 30_000);

  test("has icons of the sizes that Microsoft 365 asks for", () => {
    const { icons } = unified as unknown as { readonly icons: Readonly<Record<"outline" | "color", string>> };
    const sizeOf = (path: string) => readPngSize(readFileSync(join(root, path)));
    expect(sizeOf(icons.outline)).toEqual({ width: 32, height: 32 });
    expect(sizeOf(icons.color)).toEqual({ width: 192, height: 192 });
  });

  test("has the same id, events, buttons and functions as the XML one", () => {
    expect(unified).toMatchObject({ id: addIn.id, version: "1.4.0", validDomains: ["postvagt.gladsaxe.dk"] });
    const text = JSON.stringify(unified);
    for (const name of [...associated, ...Object.values(PANE_BUTTONS)]) expect(text).toContain(`"${name}"`);
    expect(unified.extensions[0].autoRunEvents[0].events).toContainEqual({
      type: "messageSending",
      actionId: "onMessageSend",
      options: { sendMode: "softBlock" },
    });
    expect(text).not.toContain('""');
  });
});
