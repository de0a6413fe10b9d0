import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";

const TYPE = "xsi:type";

interface Pattern {
  readonly element: string;
  readonly expected: string;
  readonly fits: RegExp;
}

const patterns: readonly Pattern[] = [
  { element: "Id", expected: "a GUID", fits: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i },
  {
    element: "Version",
    expected: "2 to 4 numbers of at most 5 digits, as in 1.0.0.0",
    fits: /^\d{1,5}(?:\.\d{1,5}){1,3}$/,
  },
  { element: "ProviderName", expected: "1 to 125 characters", fits: /^.{1,125}$/s },
  { element: "DefaultLocale", expected: "da-DK or en-US", fits: /^(?:da-DK|en-US)$/ },
  { element: "Permissions", expected: "ReadItem or ReadWriteItem", fits: /^Read(?:Write)?Item$/ },
];

/** The values at the top of the manifest that have a fixed form; `ReadWriteMailbox` is more than the add-in may ask for. */
export function checkBasics(root: XmlElement): readonly Problem[] {
  const type = root.attributes[TYPE];
  const kind =
    type === "MailApp" ? [] : [{ path: `${root.path}@${TYPE}`, expected: "MailApp", found: type ?? "nothing" }];
  const values = patterns.flatMap(({ element, expected, fits }) =>
    root.children
      .filter(({ name, text }) => name === element && !fits.test(text))
      .map(({ path, text }) => ({ path, expected, found: text || "nothing" })),
  );
  return [...kind, ...values];
}
