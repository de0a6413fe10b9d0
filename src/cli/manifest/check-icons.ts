import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { elementsNamed } from "./parse-xml.ts";
import { readPngSize } from "./read-png-size.ts";

/** The bytes of a file that the manifest names, by its path below the add-in's address; undefined if there is none. */
export type ReadIcon = (path: string) => Uint8Array | undefined;

/** Outlook asks for these sizes of a button's icon, and on a phone for three scales of each of these. */
const BUTTON_SIZES = ["16", "32", "80"];
const MOBILE_SIZES = ["25", "32", "48"].flatMap((size) => ["1", "2", "3"].map((scale) => `${size} at scale ${scale}`));

interface NamedIcon {
  readonly path: string;
  readonly address: string;
  readonly size: number;
}

/** Whether every icon is there, is a PNG, and is as large as the manifest says it is. */
export function checkIcons(root: XmlElement, readIcon: ReadIcon): readonly Problem[] {
  const missing = elementsNamed(root, "Icon").flatMap((icon) => {
    const sizes = icon.attributes["xsi:type"] === "bt:MobileIconList" ? MOBILE_SIZES : BUTTON_SIZES;
    const there = icon.children.map(sizeOf);
    return sizes
      .filter((size) => !there.includes(size))
      .map((size) => ({ path: icon.path, expected: `an Image of size ${size}`, found: "none" }));
  });
  const icons = namedIcons(root).filter(({ address }) => URL.canParse(address));
  const distinct = icons.filter((one, at) => icons.findIndex(isSame(one)) === at);
  return [...missing, ...distinct.flatMap((icon) => checkIcon(icon, readIcon))];
}

function sizeOf({ attributes }: XmlElement): string {
  const { size = "", scale } = attributes;
  return scale === undefined ? size : `${size} at scale ${scale}`;
}

const isSame = (a: NamedIcon) => (b: NamedIcon) => a.address === b.address && a.size === b.size;

function namedIcons(root: XmlElement): readonly NamedIcon[] {
  const resources = elementsNamed(root, "Images").flatMap(({ children }) => children);
  const top = (name: string, size: number) =>
    elementsNamed(root, name).map(({ path, attributes }) => ({
      path,
      address: attributes["DefaultValue"] ?? "",
      size,
    }));
  const used = elementsNamed(root, "Icon").flatMap(({ children }) =>
    children.map(({ path, attributes }) => {
      const resource = resources.find((one) => one.attributes["id"] === attributes["resid"]);
      const address = resource?.attributes["DefaultValue"] ?? "";
      const pixels = Number(attributes["size"]) * Number(attributes["scale"] ?? 1);
      return { path: resource?.path ?? path, address, size: pixels };
    }),
  );
  return [...top("IconUrl", 64), ...top("HighResolutionIconUrl", 128), ...used];
}

function checkIcon({ path, address, size }: NamedIcon, readIcon: ReadIcon): readonly Problem[] {
  const file = decodeURIComponent(new URL(address).pathname.slice(1));
  const bytes = readIcon(file);
  const expected = `${file} to be a PNG of ${size} × ${size} pixels`;
  if (!bytes) return [{ path, expected, found: "no such file" }];
  const pixels = readPngSize(bytes);
  if (!pixels) return [{ path, expected, found: "no PNG" }];
  const fits = pixels.width === size && pixels.height === size;
  return fits ? [] : [{ path, expected, found: `${pixels.width} × ${pixels.height}` }];
}
