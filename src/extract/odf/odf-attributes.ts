import { decodeAddress } from "../html/decode-address.ts";
import { formulaLiterals } from "../office/formula-literals.ts";
import { isMadeUpName } from "../office/made-up-name.ts";
import { namesIn } from "../xml/names-in.ts";
import type { XmlTag } from "../xml/scan-xml.ts";

/** Attributes in which people's words stand: what fields and forms hold, texts for the blind, names, prompts, where links lead. */
const HAS_SPOKEN =
  /[\s:](?:name|title|string-value|string-value-if-true|string-value-if-false|description|href|value|current-value|label|comment|display-name|help-text|alternative-text|author|formula|condition|expression)=/;
/** Formulas and conditions: only what they say in so many words. */
const FORMULAS = ["formula", "condition", "expression"];
const SPOKEN = namesIn(HAS_SPOKEN).filter((name) => FORMULAS.indexOf(name) < 0);

/** Elements that say how something looks, of which the names are a program's. */
const MACHINERY =
  /^(?:style|default-style|list-style|font-face|page-layout|master-page|outline-style|outline-level-style|list-level-style-\w+|map|gradient|hatch|fill-image|marker|stroke-dash|opacity|presentation-page-layout|number-style|date-style|time-style|currency-style|percentage-style|text-style|boolean-style|config-item|config-item-set|config-item-map-\w+|table-template|event-listener|soft-page-break|sequence-decl|table-cell|covered-table-cell|image|animate|set|par|properties|object|object-ole|plugin|tab-stop|page-number|enhanced-geometry|equation|handle|glue-point)$/;
/** A name that a program makes up: "Billede1", "Rectangle 7", "__RefHeading___Toc1_2". */
const isMadeUp = (text: string) => isMadeUpName(text) || /^(?:\.?\/?Object ?\d*|Pictures\/.*|Standard|#.*)$/.test(text);

/** What stands in an element's attributes, a line each. */
export function odfAttributeTexts({ name, attribute, inside }: XmlTag): string {
  if (!HAS_SPOKEN.test(inside)) return "";
  const said: string[] = [];
  for (const key of FORMULAS) said.push(formulaLiterals(attribute(key) ?? ""));
  if (name === "table-cell") said.push(attribute("string-value") ?? "");
  else if (name === "image" || name === "a") said.push(attribute("title") ?? "", link(attribute("href")));
  else if (!MACHINERY.test(name))
    for (const key of SPOKEN) said.push(key === "href" ? link(attribute(key)) : (attribute(key) ?? ""));
  return said
    .filter((text) => text.trim() !== "" && !isMadeUp(text))
    .map((text) => `${text}\n`)
    .join("");
}

const link = (address: string | undefined) => (address === undefined ? "" : decodeAddress(address));
