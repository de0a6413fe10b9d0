import type { AddIn } from "../org/add-in-shape.ts";

/** Where the development manifest fetches everything from. */
const DEVELOPMENT = "https://localhost:3000";

/** The manifest of an organisation: the development manifest with its id, version, names and address. */
export function makeManifest(template: string, addIn: AddIn, version: string): string {
  const { id, provider, displayName, address, supportUrl } = addIn;
  const withValues = [
    (xml: string) => xml.replace(/\s*<!--[\s\S]*?-->/g, ""),
    inside("Id", id),
    inside("Version", version),
    inside("ProviderName", provider),
    (xml: string) => xml.replace(/<DisplayName [\s\S]*?<\/DisplayName>/, (name) => renamed(name, displayName)),
    (xml: string) =>
      supportUrl === null
        ? xml
        : xml.replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, start: string) => start + escapeXml(supportUrl)),
    (xml: string) => xml.split(DEVELOPMENT).join(escapeXml(address)),
  ];
  return withValues.reduce((xml, change) => change(xml), template);
}

const inside = (element: string, value: string) => (xml: string) =>
  xml.replace(new RegExp(`<${element}>[^<]*</${element}>`), () => `<${element}>${escapeXml(value)}</${element}>`);

const renamed = (element: string, name: string) =>
  element.replace(/(Value=")[^"]*/g, (_, start: string) => start + escapeXml(name));

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
