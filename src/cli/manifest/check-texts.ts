import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { allElements, elementsNamed } from "./parse-xml.ts";

/** Both of these must be there: one is the manifest's `DefaultLocale`, the other an override. */
const LOCALES = ["da-DK", "en-US"];

/** Every text that a user sees: in both languages, and no longer than Outlook shows. */
export function checkTexts(root: XmlElement): readonly Problem[] {
  const locale = root.children.find(({ name }) => name === "DefaultLocale")?.text ?? "";
  const other = LOCALES.includes(locale) ? LOCALES.filter((one) => one !== locale) : [];
  return textsOf(root).flatMap(({ element, longest }) => [
    ...checkLengths(element, longest),
    ...other.filter((wanted) => !overrides(element).some(isFor(wanted))).map((wanted) => missing(element, wanted)),
  ]);
}

function textsOf(root: XmlElement): readonly { readonly element: XmlElement; readonly longest: number }[] {
  const inside = (name: string) => elementsNamed(root, name).flatMap(({ children }) => children);
  const top = (name: string) => root.children.filter((child) => child.name === name);
  return [
    ...[...top("DisplayName"), ...inside("ShortStrings")].map((element) => ({ element, longest: 125 })),
    ...[...top("Description"), ...inside("LongStrings")].map((element) => ({ element, longest: 250 })),
  ];
}

function checkLengths(element: XmlElement, longest: number): readonly Problem[] {
  const values = [
    { path: `${element.path}@DefaultValue`, value: element.attributes["DefaultValue"] },
    ...overrides(element).map(({ path, attributes }) => ({ path: `${path}@Value`, value: attributes["Value"] })),
  ];
  return values
    .filter(({ value = "" }) => value.trim() === "" || value.length > longest)
    .map(({ path, value }) => ({
      path,
      expected: `1 to ${longest} characters`,
      found: value?.trim() ? `${value.length}` : "nothing",
    }));
}

const overrides = (element: XmlElement) => allElements(element).filter(({ name }) => name === "Override");

const isFor = (locale: string) => (override: XmlElement) => override.attributes["Locale"] === locale;

const missing = ({ path }: XmlElement, locale: string): Problem => ({
  path,
  expected: `an Override for ${locale}`,
  found: "none",
});
