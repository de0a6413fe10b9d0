import { cdn } from "./cdn-route.ts";

/**
 * An add-in's page with Microsoft's two addresses turned to the simulator's, in its scripts and in its security policy.
 * A policy that forgets one of them still fails here, as it does in Outlook: the simulator plays them on another origin.
 */
export function rewritePage(html: string, pageOrigin: string): string {
  const office = `${pageOrigin}${cdn.office}`;
  const mapped = html
    .replace(/https:\/\/appsforoffice(?:\.cdn)?\.(?:microsoft\.com|partner\.office365\.cn)\/lib\/[\w./]*\/(?=office(?:\.debug)?\.js)/g, office)
    .replace(/https:\/\/appsforoffice\.microsoft\.com\/?(?=[\s;"'])/g, office)
    .replace(/https:\/\/ajax\.aspnetcdn\.com\/?(?=[\s;"'])/g, `${pageOrigin}${cdn.ajax}`);
  const first = `<script src="${office}addresses.js"></script>`;
  const meta = /<meta\s[^>]*content-security-policy[^>]*>/i.exec(mapped);
  const head = /<head\b[^>]*>/i.exec(mapped);
  const at = meta ?? head;
  return at === null ? first + mapped : mapped.slice(0, at.index + at[0].length) + first + mapped.slice(at.index + at[0].length);
}
