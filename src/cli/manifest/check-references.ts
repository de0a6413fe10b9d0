import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { allElements, elementsNamed } from "./parse-xml.ts";

/** Of a resource, which a `resid` names, and of a tab, group or button; as the published schema has them. */
const MAX_RESOURCE_ID_LENGTH = 32;
const MAX_ID_LENGTH = 125;

const RESOURCES = ["Image", "Url", "String"];

const maxLengthOf = ({ name }: XmlElement): number =>
  RESOURCES.includes(name) ? MAX_RESOURCE_ID_LENGTH : MAX_ID_LENGTH;

/** In which part of `Resources` an element's `resid` must stand. */
const homes: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  Override: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Whether names are short enough, stand for one thing each, and every `resid` leads to a resource of its kind. */
export function checkReferences(root: XmlElement): readonly Problem[] {
  const named = allElements(root).filter(
    ({ name, attributes }) => attributes["id"] !== undefined && name !== "OfficeTab",
  );
  const ids = named.map(({ attributes }) => attributes["id"] ?? "");
  const tooLong = named.filter((element, index) => (ids[index] ?? "").length > maxLengthOf(element));
  const again = named.filter((_, index) => ids.indexOf(ids[index] ?? "") < index);
  return [
    ...tooLong.map((element) => ({
      path: `${element.path}@id`,
      expected: `at most ${maxLengthOf(element)} characters`,
      found: `${element.attributes["id"] ?? ""} (${(element.attributes["id"] ?? "").length})`,
    })),
    ...again.map(({ path, attributes }) => ({
      path: `${path}@id`,
      expected: "an id of its own",
      found: `${attributes["id"] ?? ""} a second time`,
    })),
    ...allElements(root).flatMap((element) => checkResid(element, root)),
  ];
}

function checkResid({ name, path, attributes }: XmlElement, root: XmlElement): readonly Problem[] {
  const resid = attributes["resid"];
  const home = homes[name];
  if (resid === undefined || home === undefined) return [];
  const known = elementsNamed(root, home).flatMap(({ children }) => children.map((child) => child.attributes["id"]));
  return known.includes(resid) ? [] : [{ path: `${path}@resid`, expected: `an id in Resources/${home}`, found: resid }];
}
