import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { formatVersioned } from "../../../src/cli/manifest/format-versioned.ts";
import { versionManifest } from "../../../src/cli/manifest/version-manifest.ts";

const template = readFileSync(resolve(import.meta.dirname, "../../../manifest.xml"), "utf8");
const made =
  (change: (xml: string) => string = (xml) => xml) =>
  (version: string) =>
    change(template).replace("<Version>1.0.0.0", `<Version>${version}`);
const first = versionManifest(made(), "1.0.0.0", undefined);
const renamed = made((xml) => xml.replace('<DisplayName DefaultValue="Postvagt"', '<DisplayName DefaultValue="Vagt"'));

describe("the version of a manifest", () => {
  test("is the least one at first", () => {
    expect(first.xml).toContain("<Version>1.0.0.0</Version>");
    expect(first).toMatchObject({ isChanged: true, asksAnew: [] });
  });

  test("stays while the manifest is the same", () => {
    const again = versionManifest(made(), "1.0.0.0", first.state);
    expect(again).toEqual({ ...first, isChanged: false });
    expect(formatVersioned(again)).toBe("manifest 1.0.0.0, unchanged");
  });

  test("rises when it is another, and stays there", () => {
    const next = versionManifest(renamed, "1.0.0.0", first.state);
    expect(next).toMatchObject({ isChanged: true, asksAnew: [], state: { version: "1.0.1.0" } });
    expect(versionManifest(renamed, "1.0.0.0", next.state)).toMatchObject({ isChanged: false, state: next.state });
    expect(versionManifest(made(), "1.0.0.0", next.state).state.version).toBe("1.0.2.0");
  });

  test.each([
    ["1.0.5.0", "2.0.0", "2.0.0"],
    ["1.0.5.0", "1.0.5.0", "1.0.6.0"],
    ["1.0.5.0", "1.0.10.0", "1.0.10.0"],
    ["1.0.99999.0", "1.0.0.0", "1.1.0.0"],
  ])("after %s, with %s as the least: %s", (last, least, version) => {
    const state = { ...first.state, hash: "another", version: last };
    expect(versionManifest(made(), least, state).state.version).toBe(version);
  });

  test("a higher least one is a change by itself", () => {
    const asked = versionManifest(made(), "3.0.0.0", first.state);
    expect(asked).toMatchObject({ isChanged: true, state: { version: "3.0.0.0" } });
  });
});

describe("the administrator must consent again", () => {
  test.each<[string, (xml: string) => string, readonly string[]]>([
    ["another name", (xml) => xml.replaceAll("Postvagt", "Vagt"), []],
    ["another address", (xml) => xml.replaceAll("localhost:3000", "postvagt.gladsaxe.dk"), []],
    ["other permissions", (xml) => xml.replace(">ReadWriteItem<", ">ReadItem<"), ["permissions"]],
    ["another event", (xml) => xml.replace("OnMessageRecipientsChanged", "OnNewMessageCompose"), ["events"]],
    ["another send mode", (xml) => xml.replace('SendMode="SoftBlock"', 'SendMode="PromptUser"'), ["events"]],
    [
      "another requirement",
      (xml) => xml.replace('DefaultMinVersion="1.5"', 'DefaultMinVersion="1.8"'),
      ["requirements"],
    ],
  ])("%s", (_, change, asksAnew) => {
    const next = versionManifest(made(change), "1.0.0.0", first.state);
    expect(next.asksAnew).toEqual(asksAnew);
    expect(formatVersioned(next).includes("consent again")).toBe(asksAnew.length > 0);
  });
});
