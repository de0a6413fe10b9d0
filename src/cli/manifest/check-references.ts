import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { allElements, elementsNamed } from "./parse-xml.ts";

const MAX_ID_LENGTH = 32;

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
  const tooLong = named.filter((_, index) => (ids[index] ?? "").length > MAX_ID_LENGTH);
  const again = named.filter((_, index) => ids.indexOf(ids[index] ?? "") < index);
  return [
    ...tooLong.map(({ path, attributes }) => ({
      path: `${path}@id`,
      expected: `at most ${MAX_ID_LENGTH} characters`,
      found: `${attributes["id"] ?? ""} (${(attributes["id"] ?? "").length})`,
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
