const SELF = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'"];

/** Where Outlook shows a task pane from. */
const OUTLOOK = [
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.outlook.com",
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
];

/** Office.js loads itself and its strings from the first, and MicrosoftAjax from the second; a pane without them cannot run. */
const OFFICE_SCRIPTS = "https://appsforoffice.microsoft.com";
const AJAX_SCRIPTS = "https://ajax.aspnetcdn.com";

/** `sign-in`: the pages that sign-in comes back to. */
export type PagePolicy = "desk" | "pane" | "sign-in";

/** The Content-Security-Policy of a page: the pane may be framed by Outlook, everything else by nobody (register.md 5.2). */
export function contentSecurityPolicy(page: PagePolicy, loginHost: string | null): string {
  const login = loginHost === null ? "" : ` ${loginHost}`;
  const connect = `connect-src 'self'${login}`;
  const base = ["base-uri 'none'", "form-action 'none'", "object-src 'none'"];
  // Sign-in is renewed in an unseen frame of desk or pane, which goes to Entra and comes back to the answer page.
  if (page === "sign-in") return [...SELF, ...base, `frame-ancestors 'self' ${OUTLOOK.join(" ")}`].join("; ");
  const frames = loginHost === null ? [] : [`frame-src 'self'${login}`];
  // Fluent UI writes its styles into the page.
  const own = SELF.map((rule) => (rule.startsWith("style-src") ? `${rule} 'unsafe-inline'` : rule));
  if (page === "desk") return [...own, connect, ...frames, ...base, "frame-ancestors 'none'"].join("; ");
  // Text recognition is WebAssembly in workers of our own origin.
  const scripts = own.map((rule) =>
    rule.startsWith("script-src") ? `${rule} 'wasm-unsafe-eval' ${OFFICE_SCRIPTS} ${AJAX_SCRIPTS}` : rule,
  );
  return [
    ...scripts,
    "worker-src 'self'",
    `${connect} ${OFFICE_SCRIPTS}`,
    ...frames,
    ...base,
    `frame-ancestors ${OUTLOOK.join(" ")}`,
  ].join("; ");
}

/** On every answer; `X-Frame-Options` is left to the policy, because the pane must be framed. */
export const ALWAYS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=31536000",
};
