import type { Problem } from "#core/policy/problem.ts";
import type { ElementShape } from "./manifest-shape.ts";
import { extensionPoints } from "./manifest-shape.ts";
import type { XmlElement } from "./parse-xml.ts";

/** Whether every element is there, known, and in its place; Outlook refuses a manifest that differs, without saying where. */
export function checkOrder(element: XmlElement, shape: ElementShape): readonly Problem[] {
  const names = shape.children.map(({ name }) => name);
  const unknown = element.children.filter(({ name }) => !names.includes(name));
  const misplaced = firstMisplaced(element.children, names);
  return [
    ...unknown.map(({ path, name }) => ({ path, expected: `one of ${names.join(", ")}`, found: name })),
    ...countChildren(element, shape),
    ...(misplaced ? [misplaced] : []),
    ...element.children.flatMap((child) => checkChild(child, shape)),
  ];
}

function countChildren({ path, children }: XmlElement, shape: ElementShape): readonly Problem[] {
  return shape.children.flatMap(({ name, least, most }) => {
    const found = children.filter((child) => child.name === name).length;
    if (found >= least && found <= most) return [];
    return [
      { path: `${path}/${name}`, expected: least === most ? `exactly ${least}` : "at least 1", found: `${found}` },
    ];
  });
}

/** The first element that stands behind one it should stand before. */
function firstMisplaced(children: readonly XmlElement[], names: readonly string[]): Problem | undefined {
  const known = children.filter(({ name }) => names.includes(name));
  const at = known.findIndex((child, index) => {
    const before = known[index - 1];
    return before !== undefined && names.indexOf(child.name) < names.indexOf(before.name);
  });
  const child = known[at];
  const first = child && known.find(({ name }) => names.indexOf(name) > names.indexOf(child.name));
  return child && first && { path: child.path, expected: `to stand before ${first.name}`, found: "behind it" };
}

function checkChild(child: XmlElement, parent: ElementShape): readonly Problem[] {
  const shape = parent.children.find(({ name }) => name === child.name)?.shape;
  if (child.name !== "ExtensionPoint") return shape ? checkOrder(child, shape) : [];
  const type = child.attributes["xsi:type"] ?? "";
  const point = extensionPoints[type];
  if (point) return checkOrder(child, point);
  const known = Object.keys(extensionPoints).join(", ");
  return [{ path: `${child.path}@xsi:type`, expected: `one of ${known}`, found: type || "nothing" }];
}
