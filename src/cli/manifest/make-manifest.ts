import type { AddIn } from "../org/add-in-shape.ts";

/** Where the development manifest fetches everything from. */
const DEVELOPMENT = "https://localhost:3000";

/** The manifest of an organisation: the development manifest with its id, version, names and address. */
export function makeManifest(template: string, addIn: AddIn, version: string): string {
  const { id, provider, displayName, address, supportUrl } = addIn;
  const changes = [
    between("<Id>", "</Id>", () => escapeXml(id)),
    between("<Version>", "</Version>", () => version),
    between("<ProviderName>", "</ProviderName>", () => escapeXml(provider)),
    between("<DisplayName ", "</DisplayName>", (name) =>
      name.replace(/Value="[^"]*/g, () => `Value="${escapeXml(displayName)}`),
    ),
    between('<SupportUrl DefaultValue="', '"', (url) => (supportUrl === null ? url : escapeXml(supportUrl))),
    (xml: string) => xml.split(DEVELOPMENT).join(escapeXml(address)),
  ];
  const made = changes.reduce((xml, change) => change(xml), withoutComments(template));
  return forEveryEnglish(made);
}

/** Outlook matches a language to the letter, and shows Danish where none fits. */
const MORE_ENGLISH = ["en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"];

function forEveryEnglish(xml: string): string {
  const isEnglish = (line: string): boolean => line.includes('Override Locale="en-US"');
  return xml
    .split("\n")
    .flatMap((line) =>
      isEnglish(line) ? [line, ...MORE_ENGLISH.map((locale) => line.replace("en-US", locale))] : [line],
    )
    .join("\n");
}

/** What stands between two marks, the first time they come, is replaced. */
function between(start: string, end: string, make: (found: string) => string): (xml: string) => string {
  return (xml) => {
    const from = xml.indexOf(start) + start.length;
    const to = xml.indexOf(end, from);
    return xml.slice(0, from) + make(xml.slice(from, to)) + xml.slice(to);
  };
}

/** Comments are for developers; the line that held one goes too. */
function withoutComments(xml: string): string {
  const [first = "", ...rest] = xml.split("<!--");
  return rest.reduce((kept, part) => kept.trimEnd() + part.slice(part.indexOf("-->") + 3), first);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
