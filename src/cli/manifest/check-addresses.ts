import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { allElements } from "./parse-xml.ts";

const MAX_ADDRESS_LENGTH = 2048;

const holdAddress = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** Every address that Outlook fetches must be a full one over HTTPS. */
export function checkAddresses(root: XmlElement): readonly Problem[] {
  const values = allElements(root)
    .filter(({ name }) => holdAddress.includes(name))
    .map(({ path, attributes }) => ({ path: `${path}@DefaultValue`, value: attributes["DefaultValue"] }));
  const domains = allElements(root)
    .filter(({ name }) => name === "AppDomain")
    .map(({ path, text }) => ({ path, value: text }));
  return [...values, ...domains].flatMap(({ path, value }) => checkAddress(path, value));
}

function checkAddress(path: string, value: string | undefined): readonly Problem[] {
  if (value === undefined) return [];
  if (value.length > MAX_ADDRESS_LENGTH)
    return [{ path, expected: `at most ${MAX_ADDRESS_LENGTH} characters`, found: `${value.length}` }];
  const isSafe = URL.canParse(value) && new URL(value).protocol === "https:";
  return isSafe ? [] : [{ path, expected: "an address that begins with https://", found: value || "nothing" }];
}
