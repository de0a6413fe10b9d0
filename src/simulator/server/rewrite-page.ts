import { cdn } from "./cdn-route.ts";

/** Where pages load the library from: today's address, older ones, and China's. */
const libraryFolders = ["1", "1.0", "1.1", "beta"].flatMap((version) => [
  `https://appsforoffice.microsoft.com/lib/${version}/hosted/`,
  `https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/${version}/hosted/`,
]);

/** The same places as a page's security policy names them. */
const policySources = ["https://appsforoffice.microsoft.com/lib/", "https://appsforoffice.microsoft.com"];
const ajaxSources = ["https://ajax.aspnetcdn.com/ajax/", "https://ajax.aspnetcdn.com"];

const replaceEach = (text: string, addresses: readonly string[], by: string): string =>
  addresses.reduce((result, address) => result.replaceAll(address, by), text);

/** Where the first tag ends that begins with `start` at or before `from`, or -1. */
const endOfTag = (html: string, start: string, from: number): number => {
  const place = html.toLowerCase().lastIndexOf(start, from);
  return place < 0 ? -1 : html.indexOf(">", place) + 1;
};

/** Before the first script, and after a security policy, which must not govern what stands before it. */
const firstPlace = (html: string): number => {
  const policy = html.toLowerCase().indexOf("content-security-policy");
  const afterPolicy = policy < 0 ? -1 : endOfTag(html, "<meta", policy);
  return Math.max(afterPolicy, endOfTag(html, "<head>", html.length), 0);
};

/**
 * An add-in's page with Microsoft's two addresses turned to the simulator's, in its scripts and in its security policy.
 * A policy that forgets one of them still fails here, as it does in Outlook: the simulator plays them on another origin.
 */
export function rewritePage(html: string, pageOrigin: string): string {
  const office = `${pageOrigin}${cdn.office}`;
  const scripts = replaceEach(html, libraryFolders, office);
  const mapped = replaceEach(replaceEach(scripts, policySources, office), ajaxSources, `${pageOrigin}${cdn.ajax}`);
  const place = firstPlace(mapped);
  return `${mapped.slice(0, place)}<script src="${office}addresses.js"></script>${mapped.slice(place)}`;
}
