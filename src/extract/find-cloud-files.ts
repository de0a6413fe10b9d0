import type { Unread } from "#core/facts/facts.ts";
import { decodeAddress } from "./html/decode-address.ts";
import { decodeEntities } from "./html/entities.ts";
import { beginsQuote, readHtml } from "./html/read-html.ts";
import { endOfTag } from "./xml/end-of-tag.ts";
import { forEachAttribute } from "./xml/for-each-attribute.ts";

interface Link {
  readonly address: string;
  readonly text: string;
}

/** Pages that show one document. */
const VIEWERS = /^(?:doc2?|wopiframe2?|guestaccess|onedrive|download)\.aspx$/i;

const SERVICES = /sharepoint\.com|1drv\.ms|onedrive\.live\.com/i;

/**
 * Files that the sender gives as links to SharePoint or OneDrive, where a file attached would have been read: *Copy link* and
 * *Upload and share* in Outlook leave nothing but the link. A page or a site is no file.
 */
export function findCloudFiles(html: string | undefined, own: string): readonly Unread[] {
  if (!SERVICES.test(own) && (html === undefined || !SERVICES.test(html))) return [];
  const links = [...(html === undefined ? [] : linksIn(html, own)), ...addressesIn(own)];
  const found = new Map<string, string>();
  for (const link of links) {
    const address = withoutProtection(link.address);
    const name = nameOf({ ...link, address });
    const key = address.split(/[?#]/)[0] ?? "";
    if (name !== undefined && !found.has(key)) found.set(key, name);
  }
  const names = Array.from(new Set(Array.from(found.values())));
  return names.map((name): Unread => ({ origin: [name], because: "cloud-link" }));
}

/** Links of the sender's own: those before the mail that is answered, in words that stand in the text. */
function linksIn(html: string, own: string): readonly Link[] {
  const links: Link[] = [];
  let close = 0;
  for (let tag = html.indexOf("<"); tag >= 0; tag = html.indexOf("<", tag + 1)) {
    const end = endOfTag(html, tag);
    if (end < 0) break;
    const inside = html.slice(tag + 1, end);
    const name = (/^[a-z\d]*/i.exec(inside) ?? [""])[0].toLowerCase();
    if (name !== "" && beginsQuote(name, inside)) break;
    if (name !== "a") continue;
    if (close >= 0 && close < end) close = closeAfter(html, end);
    const text = close < 0 ? "" : readHtml(html.slice(end + 1, close));
    let address = "";
    forEachAttribute(inside, { nameSign: /[\w-]/, allowsBare: true }, (attribute, value) => {
      if (attribute.toLowerCase() === "href") address = decodeEntities(value).trim();
    });
    if (own.indexOf(text) >= 0) links.push({ address, text: text.replace(/\s+/g, " ") });
  }
  return links;
}

/** Where the next link ends; -1 for nowhere. */
function closeAfter(html: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2))
    if (/^a[\s>]/i.test(html.slice(at + 2, at + 4))) return at;
  return -1;
}

const addressesIn = (own: string): readonly Link[] =>
  (own.match(/https?:\/\/[^\s<>"']+/gi) ?? []).map((address) => ({ address, text: "" }));

/** Safe Links of Defender put their own address around another. */
function withoutProtection(address: string): string {
  const wrapped = /^https:\/\/[a-z\d.-]+\.safelinks\.protection\.outlook\.com\/[^#]*[?&]url=([^&#]+)/i.exec(address);
  return wrapped ? decodeAddress(wrapped[1] ?? "") : address;
}

/** What the file is called; undefined where the address leads to no file of these services. */
function nameOf({ address, text }: Link): string | undefined {
  const [, host = "", path = "", query = ""] = /^https?:\/\/([^/?#]+)([^?#]*)([^#]*)/i.exec(address) ?? [];
  const service = host.toLowerCase();
  if (!isFile(service, path, query)) return undefined;
  const last = decodeAddress(path.split("/").pop() ?? "");
  return [text, last].filter(isFileName)[0] ?? service;
}

function isFile(service: string, path: string, query: string): boolean {
  if (service === "1drv.ms") return path.length > 1;
  if (service === "onedrive.live.com") return path.length > 1 || query.length > 1;
  if (service.slice(-15) !== ".sharepoint.com") return false;
  // A sharing link names the kind of file: `/:w:/` for Word, `/:f:/` for a folder.
  if (/^\/:[a-z]:\//i.test(path)) return true;
  const last = decodeAddress(path.split("/").pop() ?? "");
  if (path.toLowerCase().indexOf("/_layouts/15/") >= 0) return VIEWERS.test(last);
  return isFileName(last);
}

function isFileName(name: string): boolean {
  const isShort = name.length < 200 && !/^https?:/i.test(name);
  return isShort && /[^.\s]\.[a-z\d]{2,5}$/i.test(name) && !/\.(?:aspx?|html?|php)$/i.test(name);
}
