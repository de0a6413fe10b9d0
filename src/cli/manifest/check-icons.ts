import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { elementsNamed } from "./parse-xml.ts";
import { readPngSize } from "./read-png-size.ts";

/** The bytes of a file that the manifest names, by its path below the add-in's address; undefined if there is none. */
export type ReadIcon = (path: string) => Uint8Array | undefined;

/** Outlook asks for these sizes of a button's icon. */
const BUTTON_SIZES = ["16", "32", "80"];

interface NamedIcon {
  readonly path: string;
  readonly address: string;
  readonly size: number;
}

/** Whether every icon is there, is a PNG, and is as large as the manifest says it is. */
export function checkIcons(root: XmlElement, readIcon: ReadIcon): readonly Problem[] {
  const missing = elementsNamed(root, "Icon").flatMap((icon) =>
    BUTTON_SIZES.filter((size) => !icon.children.some(({ attributes }) => attributes["size"] === size)).map((size) => ({
      path: icon.path,
      expected: `an Image of size ${size}`,
      found: "none",
    })),
  );
  const icons = namedIcons(root).filter(({ address }) => URL.canParse(address));
  const distinct = icons.filter((one, at) => icons.findIndex(isSame(one)) === at);
  return [...missing, ...distinct.flatMap((icon) => checkIcon(icon, readIcon))];
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
      return { path: resource?.path ?? path, address, size: Number(attributes["size"]) };
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
