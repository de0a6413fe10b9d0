import type { Problem } from "#core/policy/problem.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkBasics } from "./check-basics.ts";
import { checkEvents } from "./check-events.ts";
import type { ReadIcon } from "./check-icons.ts";
import { checkIcons } from "./check-icons.ts";
import { checkOrder } from "./check-order.ts";
import { checkReferences } from "./check-references.ts";
import { checkTexts } from "./check-texts.ts";
import { officeApp } from "./manifest-shape.ts";
import type { XmlElement } from "./parse-xml.ts";
import { elementsNamed, parseXml } from "./parse-xml.ts";

export interface ManifestCheck {
  readonly readIcon: ReadIcon;
  /** Names that the script associates (`findAssociated`); left out, the functions are not looked up. */
  readonly associated?: readonly string[];
  /** Ids that the script gives as `commandId`. */
  readonly commands?: readonly string[];
}

const LARGEST = 256 * 1024;

/**
 * What would keep Outlook from taking a manifest, or from finding what it names. Microsoft's own validator works online only
 * (platform.md 5.2). An empty list means that nothing was found.
 */
export function checkManifest(xml: string, { readIcon, associated, commands = [] }: ManifestCheck): readonly Problem[] {
  const bytes = new TextEncoder().encode(xml).length;
  if (bytes > LARGEST) return [{ path: "", expected: `at most ${LARGEST} bytes`, found: `${bytes}` }];
  const root = parseXml(xml);
  if ("expected" in root) return [root];
  if (root.name !== "OfficeApp") return [{ path: root.path, expected: "OfficeApp", found: root.name }];
  return [
    ...checkOrder(root, officeApp),
    ...checkBasics(root),
    ...checkTexts(root),
    ...checkReferences(root),
    ...checkAddresses(root),
    ...checkIcons(root, readIcon),
    ...checkEvents(root, associated),
    ...checkCommands(root, commands),
    ...checkSharedFolders(root),
  ];
}

function checkCommands(root: XmlElement, commands: readonly string[]): readonly Problem[] {
  const ids = elementsNamed(root, "Control").map(({ attributes }) => attributes["id"]);
  return commands
    .filter((command) => !ids.includes(command))
    .map((command) => ({ path: "Control@id", expected: `a control ${command}, which the alert opens`, found: "none" }));
}

/** Without it a shared mailbox sends unchecked on Mac and in the browser (platform.md 1.7). */
function checkSharedFolders(root: XmlElement): readonly Problem[] {
  return elementsNamed(root, "SupportsSharedFolders")
    .filter(({ text }) => text !== "true")
    .map(({ path, text }) => ({ path, expected: "true", found: text || "nothing" }));
}
